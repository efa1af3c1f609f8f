SearchIndex.add("index","0da9a2adf7d5",{pages:7,group:63,characters:1,words:["#"]});
