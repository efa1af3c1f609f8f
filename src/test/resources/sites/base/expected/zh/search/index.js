SearchIndex.add("index","0085212be512643a",{pages:7,group:37,characters:1,words:["#"]});
