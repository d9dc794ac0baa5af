// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

/** The form of the token that a log-on answers. */
export const TokenType = {
  /** A JSON Web Token, signed by SuperOffice. */
  Jwt: "Jwt",
  /** An assertion of SAML. */
  Saml: "Saml",
} as const;
export type TokenType = (typeof TokenType)[keyof typeof TokenType];
