/** Files and folders on the disk: looked at, told apart, and replaced as a whole. */
package gongkai.disk;
