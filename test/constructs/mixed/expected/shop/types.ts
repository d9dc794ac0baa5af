// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { RawXml } from "../runtime/raw-xml.js";

export interface Break {}

export interface Link {
  $value: string;
  href: string;
}

export interface Para {
  $content: (string | { b: string } | { link: Link } | { br: Break } | RawXml)[];
  id?: string;
}

export interface Quote {
  $content: (string | { b: string } | { link: Link } | { br: Break } | { by: string } | RawXml)[];
  id?: string;
  year?: string;
}
