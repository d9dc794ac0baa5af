// Reads XML as codecs want it: children, texts and attributes of elements, in the order of the document.
import { DecodeError } from "./errors.js";
import { START, TEXT, XmlTokens } from "./xml-tokens.js";

export { END, EOF, START, TEXT } from "./xml-tokens.js";
export type { NamespaceScope, XmlAttribute, XmlLimits } from "./xml-tokens.js";

const NOT_SPACE = /[^ \t\r\n]/;

/** Tokens and what codecs make of them; a `DecodeError` where the document is XML, but not what is asked for. */
export class XmlReader extends XmlTokens {
  /** The value of an attribute of the start tag read last. */
  attribute(namespace: string, local: string): string | undefined {
    return this.attributes.find((one) => one.local === local && one.namespace === namespace)?.value;
  }

  /** Reads the prolog and the root's start tag. */
  root(): void {
    this.next();
  }

  /**
   * In an element that holds elements only: true at the next child's start tag, false once the element's own end tag is
   * read. A `DecodeError` for text other than white space.
   */
  nextElement(): boolean {
    for (;;) {
      const token = this.next();
      if (token !== TEXT) return token === START;
      if (NOT_SPACE.test(this.value)) this.fail("text is not allowed here");
    }
  }

  /** The text of the element whose start tag was read last, through its end tag. A `DecodeError` for a child element. */
  text(): string {
    let token = this.next();
    const { value } = this;
    if (token === TEXT) token = this.next();
    if (token === START) this.fail(`<${this.local}> is not allowed here`);
    return value;
  }

  /** After the root's end tag: nothing but comments, processing instructions and white space may follow. */
  end(): void {
    this.next();
  }

  /** Throws a `DecodeError` for something that doesn't fit the contract at the token read last. */
  fail(reason: string): never {
    throw new DecodeError(reason, this.offset);
  }
}
