/* The library’s page of the description that this workbench gives of itself. Nothing is sent elsewhere. */
window.ui = window.SwaggerUIBundle({
  url: '../openapi',
  dom_id: '#description',
  deepLinking: true,
  docExpansion: 'none',
  defaultModelsExpandDepth: 0,
  displayRequestDuration: true,
  filter: true,
  validatorUrl: null,
});
