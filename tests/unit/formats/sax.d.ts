/** What the tests use of a package that has no types of its own. */
declare module 'sax' {
  interface Attribute {
    name: string
    value: string
  }
  interface Tag {
    local: string
    uri: string
    attributes: Record<string, Attribute>
  }
  interface Parser {
    onerror(error: Error): void
    onopentag(tag: Tag): void
    ontext(text: string): void
    onclosetag(name: string): void
    write(text: string): Parser
    close(): Parser
  }
  const sax: { parser(strict: boolean, options: { xmlns: boolean }): Parser }
  export default sax
}
