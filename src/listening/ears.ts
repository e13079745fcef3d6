/** Raised whenever the listening hears differently (engine or lexicon): letters heard with older ears are heard again. */
export const EARS = 6
