gongkaiSearch("index","",{"pieces":4,"reports":["jiaozuo-yibao\/2024\/","jinkouhe-yibao\/2023\/","mianzhu-yibao\/2024\/","yanbian-yibao\/2022\/"]});
