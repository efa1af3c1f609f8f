SearchIndex.add("index","5054f39634c69cd4",{pages:7,group:37,characters:1,words:["#"]});
