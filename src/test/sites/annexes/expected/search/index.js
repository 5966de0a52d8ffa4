gongkaiSearch("index","",{"pieces":1,"reports":["ceshi\/2023\/","ceshi\/2024\/"]});
