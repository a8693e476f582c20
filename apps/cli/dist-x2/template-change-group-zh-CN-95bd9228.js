module.exports = {"file":"change/group-zh-CN.hbs",get outline(){const value=JSON.parse("[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[1,23],\"words\":\"label\",\"parts\":[\"label\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[1,31],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[1,39],\"words\":\"changes\",\"parts\":[\"changes\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[1,49],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,55],\"words\":\"hasWhy\",\"parts\":[\"hasWhy\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,64],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[1,71],\"words\":\"why\",\"parts\":[\"why\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[2,9],\"words\":\"rows\",\"parts\":[\"rows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"r\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[2,32],\"words\":\"r.name\",\"parts\":[\"r\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[2,49],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,56],\"words\":\"r.number\",\"parts\":[\"r\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[2,70]}]]},{\"type\":\"block\",\"at\":[2,84],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,90],\"words\":\"r.isRecord\",\"parts\":[\"r\",\"isRecord\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[2,118],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,124],\"words\":\"r.record.status\",\"parts\":[\"r\",\"record\",\"status\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,141],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,148],\"words\":\"r.record.status\",\"parts\":[\"r\",\"record\",\"status\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,184],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,190],\"words\":\"r.record.approval\",\"parts\":[\"r\",\"record\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,210],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[2,217],\"words\":\"r.record.approval\",\"parts\":[\"r\",\"record\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[2,240]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,258],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,264],\"words\":\"r.record.closing\",\"parts\":[\"r\",\"record\",\"closing\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,283],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[2,290],\"words\":\"r.record.closing\",\"parts\":[\"r\",\"record\",\"closing\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[2,312]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,330],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[2,338],\"words\":\"r.record.amounts\",\"parts\":[\"r\",\"record\",\"amounts\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"a\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[2,366],\"words\":\"a.label\",\"parts\":[\"a\",\"label\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[2,375],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,381],\"words\":\"a.amount\",\"parts\":[\"a\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,391],\"name\":\"figure\",\"values\":[{\"type\":\"path\",\"at\":[2,400],\"words\":\"a.amount\",\"parts\":[\"a\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[2,438],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[2,445],\"words\":\"r.recordSources\",\"parts\":[\"r\",\"recordSources\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[2,481],\"words\":\"r.item\",\"parts\":[\"r\",\"item\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[2,498],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,504],\"words\":\"r.hasOld\",\"parts\":[\"r\",\"hasOld\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[2,514],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,520],\"words\":\"r.isQuantity\",\"parts\":[\"r\",\"isQuantity\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[2,534],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,540],\"words\":\"r.isDate\",\"parts\":[\"r\",\"isDate\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,550],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[2,557],\"words\":\"r.old\",\"parts\":[\"r\",\"old\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[2,568]}]]}],\"otherwise\":[{\"type\":\"block\",\"at\":[2,585],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,591],\"words\":\"r.isClose\",\"parts\":[\"r\",\"isClose\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,602],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[2,611],\"words\":\"r.old\",\"parts\":[\"r\",\"old\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[2,622]}]]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[2,639],\"name\":\"figure\",\"values\":[{\"type\":\"path\",\"at\":[2,648],\"words\":\"r.old\",\"parts\":[\"r\",\"old\"],\"depth\":0,\"isData\":false}],\"options\":[]}]}]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[2,677],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,684],\"words\":\"r.oldText\",\"parts\":[\"r\",\"oldText\"],\"depth\":0,\"isData\":false}],\"options\":[]}]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[2,719],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[2,726],\"words\":\"r.oldSources\",\"parts\":[\"r\",\"oldSources\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[2,749],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,755],\"words\":\"r.hasNew\",\"parts\":[\"r\",\"hasNew\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[2,765],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,771],\"words\":\"r.isQuantity\",\"parts\":[\"r\",\"isQuantity\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[2,785],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,791],\"words\":\"r.isDate\",\"parts\":[\"r\",\"isDate\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,801],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[2,808],\"words\":\"r.new\",\"parts\":[\"r\",\"new\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[2,819]}]]}],\"otherwise\":[{\"type\":\"block\",\"at\":[2,836],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,842],\"words\":\"r.isClose\",\"parts\":[\"r\",\"isClose\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,853],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[2,862],\"words\":\"r.new\",\"parts\":[\"r\",\"new\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[2,873]}]]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[2,890],\"name\":\"figure\",\"values\":[{\"type\":\"path\",\"at\":[2,899],\"words\":\"r.new\",\"parts\":[\"r\",\"new\"],\"depth\":0,\"isData\":false}],\"options\":[]}]}]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[2,928],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,935],\"words\":\"r.newText\",\"parts\":[\"r\",\"newText\"],\"depth\":0,\"isData\":false}],\"options\":[]}]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[2,970],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[2,977],\"words\":\"r.newSources\",\"parts\":[\"r\",\"newSources\"],\"depth\":0,\"isData\":false}],\"options\":[]}]}],\"otherwise\":[]}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:1:63","text",{"name":"at","hash":{},"data":data}))
    + "："
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:1:64",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"why"),{"name":"text","hash":{},"data":data}));
},"1":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:22","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:30",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:40","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:49",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:79","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:84",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isRecord"),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams),"inverse":container.program(10, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:1003","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tr>\n";
},"2":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:102","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<td colspan=\"3\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:118",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(blockParams[1][0],"record"),"status"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams),"inverse":container.program(4, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:184",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(blockParams[1][0],"record"),"approval"),{"name":"if","hash":{},"fn":container.program(5, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:258",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(blockParams[1][0],"record"),"closing"),{"name":"if","hash":{},"fn":container.program(6, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:330",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(blockParams[1][0],"record"),"amounts"),{"name":"each","hash":{},"fn":container.program(7, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:438",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[1][0],"recordSources"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:462","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td>";
},"3":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:141",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(blockParams[2][0],"record"),"status"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}));
},"4":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/group-zh-CN.hbs:2:173","text",{"name":"at","hash":{},"data":data}))
    + "状态不详";
},"5":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:209","text",{"name":"at","hash":{},"data":data}))
    + "，"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:210",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(blockParams[2][0],"record"),"approval"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:249","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "批准";
},"6":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:282","text",{"name":"at","hash":{},"data":data}))
    + "，"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:283",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(blockParams[2][0],"record"),"closing"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:321","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "关账";
},"7":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:363","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:364",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"label"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:375",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"if","hash":{},"fn":container.program(8, data, 0, blockParams),"inverse":container.program(9, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:391",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"figure").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"figure","hash":{},"data":data,"blockParams":blockParams}));
},"9":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/group-zh-CN.hbs:2:418","text",{"name":"at","hash":{},"data":data}))
    + "金额不详";
},"10":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:475","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:479",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"item"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:489","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:498",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"hasOld"),{"name":"if","hash":{},"fn":container.program(11, data, 0, blockParams),"inverse":container.program(18, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:719",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[1][0],"oldSources"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:740","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:749",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"hasNew"),{"name":"if","hash":{},"fn":container.program(19, data, 0, blockParams),"inverse":container.program(26, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:970",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[1][0],"newSources"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:991","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td>";
},"11":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:514",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[2][0],"isQuantity"),{"name":"if","hash":{},"fn":container.program(12, data, 0, blockParams),"inverse":container.program(17, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:534",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[3][0],"isDate"),{"name":"if","hash":{},"fn":container.program(13, data, 0, blockParams),"inverse":container.program(14, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:550",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[4][0],"old"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}));
},"14":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:585",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[4][0],"isClose"),{"name":"if","hash":{},"fn":container.program(15, data, 0, blockParams),"inverse":container.program(16, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"15":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:602",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[5][0],"old"),{"name":"amount","hash":{"form":"exact"},"data":data,"blockParams":blockParams}));
},"16":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:639",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"figure").call(alias1,lookupProperty(blockParams[5][0],"old"),{"name":"figure","hash":{},"data":data,"blockParams":blockParams}));
},"17":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:677",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[3][0],"oldText"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}));
},"18":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/group-zh-CN.hbs:2:710","text",{"name":"at","hash":{},"data":data}))
    + "未列";
},"19":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:765",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[2][0],"isQuantity"),{"name":"if","hash":{},"fn":container.program(20, data, 0, blockParams),"inverse":container.program(25, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"20":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:785",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[3][0],"isDate"),{"name":"if","hash":{},"fn":container.program(21, data, 0, blockParams),"inverse":container.program(22, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"21":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:801",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[4][0],"new"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}));
},"22":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:836",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[4][0],"isClose"),{"name":"if","hash":{},"fn":container.program(23, data, 0, blockParams),"inverse":container.program(24, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"23":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:853",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[5][0],"new"),{"name":"amount","hash":{"form":"exact"},"data":data,"blockParams":blockParams}));
},"24":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:890",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"figure").call(alias1,lookupProperty(blockParams[5][0],"new"),{"name":"figure","hash":{},"data":data,"blockParams":blockParams}));
},"25":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:928",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[3][0],"newText"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}));
},"26":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/group-zh-CN.hbs:2:961","text",{"name":"at","hash":{},"data":data}))
    + "未列";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:1:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><th colspan=\"5\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:1:21",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(depth0, "label", {"start":{"line":1,"column":22},"end":{"line":1,"column":27}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:1:30","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "（"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:1:31",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(depth0,"changes"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:1:48","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "）"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:1:49",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasWhy"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:1:83","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</th></tr>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/group-zh-CN.hbs:2:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(1, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"useData":true,"useBlockParams":true};Object.defineProperty(this,"spec",{value});return value}};
