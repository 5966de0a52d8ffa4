gongkaiSearch("index","",{"pieces":8,"reports":["jiaozuo-yibao\/2024\/","jinkouhe-yibao\/2023\/","lukou-yibao\/2024\/","mianzhu-yibao\/2024\/","yanbian-yibao\/2022\/"]});
