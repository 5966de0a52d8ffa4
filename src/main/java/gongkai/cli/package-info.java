/** One class per command: parse, call, print, exit code. The only package that knows picocli. */
package gongkai.cli;
