/** Something a clerk should look at: severity, rule, place, message, advice. */
package gongkai.finding;
