/**
 * YAML and CSV in, with the place of every value; the only package that knows Jackson.
 *
 * <p>Bytes become text ({@link gongkai.source.Sources}), text becomes a tree of nodes that know
 * their places ({@link gongkai.source.YamlReader}), nodes become records by their terms ({@link
 * gongkai.source.Binder}). Whatever is wrong becomes a finding; reading goes on as far as it can.
 *
 * <p>Rules: 数据-01 文件读不到或不是 UTF-8；数据-02 YAML 写法；数据-03 不认识的键；数据-04 缺少必填；数据-05 重复的键；数据-06 数字写法；数据-07
 * 值的种类；数据-08 没有填；数据-09 路径越界.
 */
package gongkai.source;
