import { registerHooks } from 'node:module';

/** Node runs the TypeScript as it is; what a file imports as `./x.js`, as the build wants it, is `./x.ts` here. */
registerHooks({
  resolve(specifier, context, next) {
    const own = specifier.startsWith('.') && specifier.endsWith('.js') && context.parentURL?.endsWith('.ts');
    return next(own ? specifier.replace(/\.js$/, '.ts') : specifier, context);
  },
});
