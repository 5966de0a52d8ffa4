/** Rules on facts (勾稽关系): one small class each. */
package gongkai.check.facts;
