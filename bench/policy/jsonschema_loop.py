"""The bare loop in Python: read, parse with libyaml where it is there, validate against the schema, and count."""
import json
import sys
from pathlib import Path

import jsonschema
import yaml

schema, folder = sys.argv[1:]
validator = jsonschema.Draft7Validator(json.loads(Path(schema).read_text()))
loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
manifests = (yaml.load(path.read_text(), loader) for path in Path(folder).glob("*.yml"))
print(sum(not validator.is_valid(manifest) for manifest in manifests))
