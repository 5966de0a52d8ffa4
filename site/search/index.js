gongkaiSearch("index","",{"pieces":2,"reports":["jiaozuo-yibao\/2024\/","mianzhu-yibao\/2024\/"]});
