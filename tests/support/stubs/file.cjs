// A file that a page imports (picture, font): tests need its address only.
module.exports = { src: '/file', width: 1, height: 1 }
