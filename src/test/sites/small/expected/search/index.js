gongkaiSearch("index","",{"pieces":1,"reports":["ceshi\/2024\/"]});
