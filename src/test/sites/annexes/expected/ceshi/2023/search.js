gongkaiSearch("texts","ceshi\/2023\/",{"title":"2023年度测试局决算","passages":[["index.html","p1","第一部分说明",""],["index.html","p1-1","一、总体","总计100.00万元，比上年多20.00万元，升25%。"]]});
