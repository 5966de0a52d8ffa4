gongkaiSearch("index","",{"pieces":1,"reports":["shili\/2025\/"]});
