/** Where in a list a part is put, by the name of another part. Where none is given, it comes last. */
export type Place<Name = string> = { readonly after: Name } | { readonly before: Name };
