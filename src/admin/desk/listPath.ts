/** Address of a collection's list with a filter, in the form the list view itself uses. */
export function listPath(
  adminRoute: string,
  collection: string,
  wanted: readonly (readonly [field: string, value: string])[],
): string {
  const query = wanted.map(
    ([field, value], index) =>
      `${encodeURIComponent(`where[or][0][and][${index}][${field}][equals]`)}=${value}`,
  )
  return `${adminRoute}/collections/${collection}${query.length > 0 ? `?${query.join('&')}` : ''}`
}
