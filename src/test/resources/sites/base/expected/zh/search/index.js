SearchIndex.add("index","66f680dfca7c",{pages:7,group:37,characters:1,words:["#"]});
