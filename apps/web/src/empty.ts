// Stands in for modules that the browser must not have.
export default {};
