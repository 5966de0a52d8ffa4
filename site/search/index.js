gongkaiSearch("index","",{"pieces":4,"reports":["jiaozuo-yibao\/2024\/","mianzhu-yibao\/2024\/","yanbian-yibao\/2022\/"]});
