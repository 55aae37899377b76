/** How credentials begin, as `anchorIndex` reads texts: a text without any of these holds none (see `credentialsIn`). */
export const secretAnchors: readonly string[] = [
  ' hf_', ' api_org_', ' wandb_v1_', ' sk-', ' sk_live_', ' rk_live_', ' sk_test_', ' whsec_', ' akia', ' asia', ' ghp_', ' gho_',
  ' ghs_', ' ghu_', ' ghr_', ' github_pat_', ' glpat-', ' gldt-', ' glptt-', ' glrt-', ' xoxa-', ' xoxb-', ' xoxe-', ' xoxo-',
  ' xoxp-', ' xoxr-', ' xoxs-', ' xapp-', 'hooks slack com', 'discord com api webhooks', ' aiza', ' ya29', ' gocspx-', ' npm_',
  ' pypi-age', ' gsk_', ' r8_', ' tgp_v1_', ' nvapi-', ' pplx-', ' xai-', ' dop_v1_', ' dapi', ' shpat_', ' shpss_', ' sbp_',
  ' hvs ', ' lin_api_', ' pmak-', ' atatt3', ' ntn_', ' sg ', ' age-secret-key-1', 'private key', ' eyj', 'accountkey',
  ' sig ', 'amz-signature', 'goog-signature',
]
