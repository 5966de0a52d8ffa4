/**
 * Changes the texts of YAML files at single places, as a clerk would: comments, order and layout
 * stay, nothing is written anew. Touches no disk.
 */
package gongkai.edit;
