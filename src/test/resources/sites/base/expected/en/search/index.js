SearchIndex.add("index","78298fc885f6",{pages:7,group:37,characters:1,words:["#"]});
