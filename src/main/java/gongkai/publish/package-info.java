/** Hands a site over: to the folder of a web server, release by release, or as files. */
package gongkai.publish;
