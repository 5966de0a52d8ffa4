/**
 * Rules on words: what bureaus leave in their texts by mistake, and what must not be in them. A
 * rule reads all {@link gongkai.check.rule.Passage passages}, in whatever document or term they
 * stand.
 */
package gongkai.check.words;
