type FieldError = { readonly resource: string; readonly code: string; readonly field?: string; readonly message?: string }

/** An answer of GitHub's REST API that is not a success. */
export type HttpError = Error & { readonly status: number; readonly errors?: readonly FieldError[]; readonly headers?: Readonly<Record<string, string>>; readonly isHttpError: true }

export function httpError(status: number, message: string, errors?: readonly FieldError[]): HttpError {
  return Object.assign(new Error(message), { status, isHttpError: true as const, ...(errors === undefined ? {} : { errors }) })
}

export function isHttpError(error: unknown): error is HttpError {
  return error instanceof Error && 'isHttpError' in error
}

export function notFound(): HttpError {
  return httpError(404, 'Not Found')
}

/** What an app's token gets that lacks a permission. */
export function forbidden(): HttpError {
  return httpError(403, 'Resource not accessible by integration')
}

export function invalid(resource: string, field: string, message: string): HttpError {
  return httpError(422, 'Validation Failed', [{ resource, code: 'custom', field, message }])
}
