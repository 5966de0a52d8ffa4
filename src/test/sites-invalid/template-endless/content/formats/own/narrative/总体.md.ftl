<#macro 一><@一/></#macro><@一/>
