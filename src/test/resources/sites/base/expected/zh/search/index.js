SearchIndex.add("index","05c3afb5ad70",{pages:7,group:62,characters:1,words:["#"]});
