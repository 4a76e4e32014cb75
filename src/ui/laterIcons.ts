/** Paths of drawings that a form is not drawn with at first; 20 by 20, for `<Icon path>`. */
export const laterIcons = {
  check: 'M4 10.6l3.9 3.9L16 5.8',
  text: 'M4 5.5h12M4 10h12M4 14.5h7',
  tag: 'M4.5 7.5h12M3.5 12.5h12M8.3 3.5l-1.6 13M13.3 3.5l-1.6 13',
  plus: 'M10 4.5v11M4.5 10h11',
  close: 'M5.5 5.5l9 9m0-9l-9 9',
  chevron: 'M5.5 8l4.5 4.5L14.5 8',
}
