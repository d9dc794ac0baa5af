// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { TokenType } from "../partnersystemuser/types.js";

/** The request of Authenticate. */
export interface AuthenticateRequest {
  /** The system user token, a dot, the time in UTC as yyyyMMddHHmm, a dot, and the signature of what stands before that dot: RSA (PKCS #1 v1.5) with SHA-256 and the partner's private key, in base64. */
  SignedSystemToken?: string | null;
  ReturnTokenType?: TokenType;
}

/** The response of Authenticate. */
export interface AuthenticateResponse {
  IsSuccessful?: boolean;
  /** As a JSON Web Token it holds the ticket in its claim http://schemes.superoffice.net/identity/ticket. */
  Token?: string | null;
  /** Why the log-on failed. */
  ErrorMessage?: string | null;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {
  /** Request header: the secret of the calling application. */
  ApplicationToken?: string | null;
  /** Request header: the customer whose data the ticket opens, for example Cust12345. */
  ContextIdentifier?: string | null;
}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
