/** The yearly 政府收支分类科目: 类, 款 and 项 of the function classes, 类 and 款 of the economic ones. */
package gongkai.classification;
