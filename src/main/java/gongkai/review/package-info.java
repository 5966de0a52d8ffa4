/** What a check found, written for people and for machines. */
package gongkai.review;
