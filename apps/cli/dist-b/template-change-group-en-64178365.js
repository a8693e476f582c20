module.exports = {"file":"change/group-en.hbs",get outline(){const value=JSON.parse("[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[1,23],\"words\":\"label\",\"parts\":[\"label\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[1,32],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[1,40],\"words\":\"changes\",\"parts\":[\"changes\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[1,53]}]]},{\"type\":\"block\",\"at\":[1,62],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,68],\"words\":\"hasWhy\",\"parts\":[\"hasWhy\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,78],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[1,85],\"words\":\"why\",\"parts\":[\"why\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[2,9],\"words\":\"rows\",\"parts\":[\"rows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"r\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[2,32],\"words\":\"r.name\",\"parts\":[\"r\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[2,49],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,56],\"words\":\"r.number\",\"parts\":[\"r\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[2,70]}]]},{\"type\":\"block\",\"at\":[2,84],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,90],\"words\":\"r.isRecord\",\"parts\":[\"r\",\"isRecord\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[2,118],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,124],\"words\":\"r.record.status\",\"parts\":[\"r\",\"record\",\"status\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,141],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,148],\"words\":\"r.record.status\",\"parts\":[\"r\",\"record\",\"status\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,191],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,197],\"words\":\"r.record.approval\",\"parts\":[\"r\",\"record\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,227],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[2,234],\"words\":\"r.record.approval\",\"parts\":[\"r\",\"record\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[2,257]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,273],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,279],\"words\":\"r.record.closing\",\"parts\":[\"r\",\"record\",\"closing\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,307],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[2,314],\"words\":\"r.record.closing\",\"parts\":[\"r\",\"record\",\"closing\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[2,336]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,352],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[2,360],\"words\":\"r.record.amounts\",\"parts\":[\"r\",\"record\",\"amounts\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"a\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[2,389],\"words\":\"a.label\",\"parts\":[\"a\",\"label\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[2,399],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,405],\"words\":\"a.amount\",\"parts\":[\"a\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,415],\"name\":\"figure\",\"values\":[{\"type\":\"path\",\"at\":[2,424],\"words\":\"a.amount\",\"parts\":[\"a\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[2,471],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[2,478],\"words\":\"r.recordSources\",\"parts\":[\"r\",\"recordSources\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[2,514],\"words\":\"r.item\",\"parts\":[\"r\",\"item\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[2,531],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,537],\"words\":\"r.hasOld\",\"parts\":[\"r\",\"hasOld\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[2,547],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,553],\"words\":\"r.isQuantity\",\"parts\":[\"r\",\"isQuantity\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[2,567],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,573],\"words\":\"r.isDate\",\"parts\":[\"r\",\"isDate\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,583],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[2,590],\"words\":\"r.old\",\"parts\":[\"r\",\"old\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[2,601]}]]}],\"otherwise\":[{\"type\":\"block\",\"at\":[2,618],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,624],\"words\":\"r.isClose\",\"parts\":[\"r\",\"isClose\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,635],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[2,644],\"words\":\"r.old\",\"parts\":[\"r\",\"old\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[2,655]}]]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[2,672],\"name\":\"figure\",\"values\":[{\"type\":\"path\",\"at\":[2,681],\"words\":\"r.old\",\"parts\":[\"r\",\"old\"],\"depth\":0,\"isData\":false}],\"options\":[]}]}]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[2,710],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,717],\"words\":\"r.oldText\",\"parts\":[\"r\",\"oldText\"],\"depth\":0,\"isData\":false}],\"options\":[]}]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[2,760],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[2,767],\"words\":\"r.oldSources\",\"parts\":[\"r\",\"oldSources\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[2,790],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,796],\"words\":\"r.hasNew\",\"parts\":[\"r\",\"hasNew\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[2,806],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,812],\"words\":\"r.isQuantity\",\"parts\":[\"r\",\"isQuantity\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[2,826],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,832],\"words\":\"r.isDate\",\"parts\":[\"r\",\"isDate\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,842],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[2,849],\"words\":\"r.new\",\"parts\":[\"r\",\"new\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[2,860]}]]}],\"otherwise\":[{\"type\":\"block\",\"at\":[2,877],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,883],\"words\":\"r.isClose\",\"parts\":[\"r\",\"isClose\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,894],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[2,903],\"words\":\"r.new\",\"parts\":[\"r\",\"new\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[2,914]}]]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[2,931],\"name\":\"figure\",\"values\":[{\"type\":\"path\",\"at\":[2,940],\"words\":\"r.new\",\"parts\":[\"r\",\"new\"],\"depth\":0,\"isData\":false}],\"options\":[]}]}]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[2,969],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,976],\"words\":\"r.newText\",\"parts\":[\"r\",\"newText\"],\"depth\":0,\"isData\":false}],\"options\":[]}]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[2,1019],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[2,1026],\"words\":\"r.newSources\",\"parts\":[\"r\",\"newSources\"],\"depth\":0,\"isData\":false}],\"options\":[]}]}],\"otherwise\":[]}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:1:76","text",{"name":"at","hash":{},"data":data}))
    + ": "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:1:78",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"why"),{"name":"text","hash":{},"data":data}));
},"1":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:22","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:30",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:40","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:49",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:79","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:84",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isRecord"),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams),"inverse":container.program(10, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:1052","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tr>\n";
},"2":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:102","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<td colspan=\"3\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:118",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(blockParams[1][0],"record"),"status"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams),"inverse":container.program(4, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:191",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(blockParams[1][0],"record"),"approval"),{"name":"if","hash":{},"fn":container.program(5, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:273",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(blockParams[1][0],"record"),"closing"),{"name":"if","hash":{},"fn":container.program(6, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:352",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(blockParams[1][0],"record"),"amounts"),{"name":"each","hash":{},"fn":container.program(7, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:471",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[1][0],"recordSources"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:495","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td>";
},"3":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:141",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(blockParams[2][0],"record"),"status"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}));
},"4":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/group-en.hbs:2:173","text",{"name":"at","hash":{},"data":data}))
    + "Status n.a.";
},"5":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:216","text",{"name":"at","hash":{},"data":data}))
    + ", approved "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:227",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(blockParams[2][0],"record"),"approval"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}));
},"6":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:297","text",{"name":"at","hash":{},"data":data}))
    + ", closing "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:307",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(blockParams[2][0],"record"),"closing"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}));
},"7":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:385","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:387",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"label"), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:399",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"if","hash":{},"fn":container.program(8, data, 0, blockParams),"inverse":container.program(9, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:415",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"figure").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"figure","hash":{},"data":data,"blockParams":blockParams}));
},"9":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/group-en.hbs:2:442","text",{"name":"at","hash":{},"data":data}))
    + "(amount n.a.)";
},"10":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:508","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:512",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"item"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:522","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:531",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"hasOld"),{"name":"if","hash":{},"fn":container.program(11, data, 0, blockParams),"inverse":container.program(18, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:760",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[1][0],"oldSources"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:781","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:790",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"hasNew"),{"name":"if","hash":{},"fn":container.program(19, data, 0, blockParams),"inverse":container.program(26, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:1019",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[1][0],"newSources"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:1040","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td>";
},"11":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:547",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[2][0],"isQuantity"),{"name":"if","hash":{},"fn":container.program(12, data, 0, blockParams),"inverse":container.program(17, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:567",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[3][0],"isDate"),{"name":"if","hash":{},"fn":container.program(13, data, 0, blockParams),"inverse":container.program(14, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:583",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[4][0],"old"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}));
},"14":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:618",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[4][0],"isClose"),{"name":"if","hash":{},"fn":container.program(15, data, 0, blockParams),"inverse":container.program(16, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"15":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:635",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[5][0],"old"),{"name":"amount","hash":{"form":"exact"},"data":data,"blockParams":blockParams}));
},"16":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:672",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"figure").call(alias1,lookupProperty(blockParams[5][0],"old"),{"name":"figure","hash":{},"data":data,"blockParams":blockParams}));
},"17":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:710",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[3][0],"oldText"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}));
},"18":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/group-en.hbs:2:743","text",{"name":"at","hash":{},"data":data}))
    + "not listed";
},"19":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:806",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[2][0],"isQuantity"),{"name":"if","hash":{},"fn":container.program(20, data, 0, blockParams),"inverse":container.program(25, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"20":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:826",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[3][0],"isDate"),{"name":"if","hash":{},"fn":container.program(21, data, 0, blockParams),"inverse":container.program(22, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"21":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:842",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[4][0],"new"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}));
},"22":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:877",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[4][0],"isClose"),{"name":"if","hash":{},"fn":container.program(23, data, 0, blockParams),"inverse":container.program(24, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"23":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:894",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[5][0],"new"),{"name":"amount","hash":{"form":"exact"},"data":data,"blockParams":blockParams}));
},"24":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:931",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"figure").call(alias1,lookupProperty(blockParams[5][0],"new"),{"name":"figure","hash":{},"data":data,"blockParams":blockParams}));
},"25":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:969",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[3][0],"newText"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}));
},"26":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/group-en.hbs:2:1002","text",{"name":"at","hash":{},"data":data}))
    + "not listed";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:1:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><th colspan=\"5\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:1:21",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(depth0, "label", {"start":{"line":1,"column":22},"end":{"line":1,"column":27}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:1:31","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:1:32",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(depth0,"changes"),{"name":"count","hash":{"form":"bare"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:1:61","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:1:62",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasWhy"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:1:97","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</th></tr>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-en.hbs:2:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(1, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"useData":true,"useBlockParams":true};Object.defineProperty(this,"spec",{value});return value}};
