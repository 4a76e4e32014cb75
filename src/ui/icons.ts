/**
 * Paths of the icons that the initial form does not need, on a 20 by 20 grid. Pass one as the `path` of
 * `Icon`.
 */
export const icons = {
  check: 'M4 10.6l3.9 3.9L16 5.8',
  text: 'M4 5.5h12M4 10h12M4 14.5h7',
  tag: 'M4.5 7.5h12M3.5 12.5h12M8.3 3.5l-1.6 13M13.3 3.5l-1.6 13',
  plus: 'M10 4.5v11M4.5 10h11',
  close: 'M5.5 5.5l9 9m0-9l-9 9',
  chevron: 'M5.5 8l4.5 4.5L14.5 8',
  back: 'M12 5.5L7.5 10l4.5 4.5',
  forward: 'M8 5.5l4.5 4.5L8 14.5',
  globe:
    'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M2.5 10h15M10 2.5c4 4.3 4 10.7 0 15c-4-4.3-4-10.7 0-15',
}
