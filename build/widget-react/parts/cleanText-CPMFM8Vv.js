var e=/\p{Surrogate}/gu,t=/[\u0000\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;function n(n){return n.replace(e,`�`).replace(t,``).replace(/\r\n?/g,`
`).trim()}export{n as t};