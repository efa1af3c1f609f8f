SearchIndex.add("index","1b8412c23c2f2a65",{pages:7,group:37,characters:1,words:["#"]});
