收支总计<#list 1.. as 次><#list 1..9 as 位></#list></#list>
