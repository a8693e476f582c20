module.exports = {"file":"partials/what-changed-zh-CN.hbs",get outline(){const value=JSON.parse("[{\"type\":\"block\",\"at\":[1,45],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,51],\"words\":\"isFirst\",\"parts\":[\"isFirst\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,60],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[1,67],\"words\":\"since\",\"parts\":[\"since\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[1,102],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,108],\"words\":\"isSame\",\"parts\":[\"isSame\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,117],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[1,124],\"words\":\"since\",\"parts\":[\"since\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[1,158],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[1,165],\"words\":\"since\",\"parts\":[\"since\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[1,179],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[1,187],\"words\":\"counts\",\"parts\":[\"counts\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"c\"],\"body\":[{\"type\":\"helper\",\"at\":[1,211],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[1,219],\"words\":\"c.figures\",\"parts\":[\"c\",\"figures\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[1,230],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,236],\"words\":\"../isPart\",\"parts\":[\"isPart\"],\"depth\":1,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[1,279],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,285],\"words\":\"isPart\",\"parts\":[\"isPart\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]}]}]},{\"type\":\"block\",\"at\":[2,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[2,9],\"words\":\"projects\",\"parts\":[\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"g\"],\"body\":[{\"type\":\"block\",\"at\":[2,31],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,37],\"words\":\"g.isNew\",\"parts\":[\"g\",\"isNew\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,57],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,63],\"words\":\"g.isListed\",\"parts\":[\"g\",\"isListed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,93],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,99],\"words\":\"g.isClosed\",\"parts\":[\"g\",\"isClosed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,122],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,128],\"words\":\"g.isDropped\",\"parts\":[\"g\",\"isDropped\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,156],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,162],\"words\":\"g.isGone\",\"parts\":[\"g\",\"isGone\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,187],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[2,195],\"words\":\"g.projects\",\"parts\":[\"g\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"block\",\"at\":[2,214],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[2,224],\"words\":\"@first\",\"parts\":[\"first\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[2,246],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[2,254],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,260],\"words\":\"p.hasNumber\",\"parts\":[\"p\",\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,274],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,281],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[3,10],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[3,18],\"words\":\"figures\",\"parts\":[\"figures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"r\"],\"body\":[{\"type\":\"block\",\"at\":[3,39],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[3,47],\"words\":\"r.place\",\"parts\":[\"r\",\"place\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"w\"],\"body\":[{\"type\":\"block\",\"at\":[3,63],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[3,73],\"words\":\"@first\",\"parts\":[\"first\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[3,95],\"words\":\"w.words\",\"parts\":[\"w\",\"words\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[3,114],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,120],\"words\":\"r.hasOld\",\"parts\":[\"r\",\"hasOld\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[3,130],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,136],\"words\":\"r.hasNew\",\"parts\":[\"r\",\"hasNew\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[3,147],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,153],\"words\":\"r.isDate\",\"parts\":[\"r\",\"isDate\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,163],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[3,170],\"words\":\"r.old\",\"parts\":[\"r\",\"old\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[3,185],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,191],\"words\":\"r.isClose\",\"parts\":[\"r\",\"isClose\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,202],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[3,211],\"words\":\"r.old\",\"parts\":[\"r\",\"old\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[3,222]}]]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[3,239],\"name\":\"figure\",\"values\":[{\"type\":\"path\",\"at\":[3,248],\"words\":\"r.old\",\"parts\":[\"r\",\"old\"],\"depth\":0,\"isData\":false}],\"options\":[]}]}]},{\"type\":\"block\",\"at\":[3,271],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,277],\"words\":\"r.isDate\",\"parts\":[\"r\",\"isDate\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,287],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[3,294],\"words\":\"r.new\",\"parts\":[\"r\",\"new\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[3,309],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,315],\"words\":\"r.isClose\",\"parts\":[\"r\",\"isClose\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,326],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[3,335],\"words\":\"r.new\",\"parts\":[\"r\",\"new\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[3,346]}]]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[3,363],\"name\":\"figure\",\"values\":[{\"type\":\"path\",\"at\":[3,372],\"words\":\"r.new\",\"parts\":[\"r\",\"new\"],\"depth\":0,\"isData\":false}],\"options\":[]}]}]}],\"otherwise\":[{\"type\":\"block\",\"at\":[3,403],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,409],\"words\":\"r.isDate\",\"parts\":[\"r\",\"isDate\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,419],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[3,426],\"words\":\"r.old\",\"parts\":[\"r\",\"old\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[3,441],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,447],\"words\":\"r.isClose\",\"parts\":[\"r\",\"isClose\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,458],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[3,467],\"words\":\"r.old\",\"parts\":[\"r\",\"old\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[3,478]}]]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[3,495],\"name\":\"figure\",\"values\":[{\"type\":\"path\",\"at\":[3,504],\"words\":\"r.old\",\"parts\":[\"r\",\"old\"],\"depth\":0,\"isData\":false}],\"options\":[]}]}]}]}],\"otherwise\":[{\"type\":\"block\",\"at\":[3,551],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,557],\"words\":\"r.isDate\",\"parts\":[\"r\",\"isDate\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,567],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[3,574],\"words\":\"r.new\",\"parts\":[\"r\",\"new\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[3,589],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,595],\"words\":\"r.isClose\",\"parts\":[\"r\",\"isClose\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,606],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[3,615],\"words\":\"r.new\",\"parts\":[\"r\",\"new\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[3,626]}]]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[3,643],\"name\":\"figure\",\"values\":[{\"type\":\"path\",\"at\":[3,652],\"words\":\"r.new\",\"parts\":[\"r\",\"new\"],\"depth\":0,\"isData\":false}],\"options\":[]}]}]}]},{\"type\":\"helper\",\"at\":[3,680],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[3,687],\"words\":\"r\",\"parts\":[\"r\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[3,690],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,696],\"words\":\"r.hasReasons\",\"parts\":[\"r\",\"hasReasons\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[3,711],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[3,719],\"words\":\"r.reasons\",\"parts\":[\"r\",\"reasons\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"why\"],\"body\":[{\"type\":\"block\",\"at\":[3,739],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[3,749],\"words\":\"@first\",\"parts\":[\"first\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[3,771],\"words\":\"why.words\",\"parts\":[\"why\",\"words\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[4,10],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[4,18],\"words\":\"rest\",\"parts\":[\"rest\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"r\"],\"body\":[{\"type\":\"helper\",\"at\":[4,38],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[4,46],\"words\":\"r.figures\",\"parts\":[\"r\",\"figures\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[4,61],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[4,67],\"words\":\"../hasNotice\",\"parts\":[\"hasNotice\"],\"depth\":1,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:1:60",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"since"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:1:74","text",{"name":"at","hash":{},"data":data}))
    + "所收资料中没有本简报所述对象，无从比较。";
},"1":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:1:102",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isSame"),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.program(3, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:1:116","text",{"name":"at","hash":{},"data":data}))
    + "与"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:1:117",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"since"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:1:131","text",{"name":"at","hash":{},"data":data}))
    + "所收资料相比，本简报的数据没有变动。";
},"3":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:1:157","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "与"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:1:158",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"since"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:1:172","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "所收资料相比，"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:1:179",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"counts"),{"name":"each","hash":{},"fn":container.program(4, data, 1, blockParams, depths),"inverse":container.program(6, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:1:202","text",{"name":"at","hash":{},"data":data}))
    + "本简报变动的数据有"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:1:211",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"figures"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:1:230",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depths[1],"isPart"),{"name":"if","hash":{},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:1:270","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。";
},"5":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/what-changed-zh-CN.hbs:1:247","text",{"name":"at","hash":{},"data":data}))
    + "，其中不计下列增减项目自身的数据";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:1:279",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isPart"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.program(8, data, 0),"data":data})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/what-changed-zh-CN.hbs:1:293","text",{"name":"at","hash":{},"data":data}))
    + "本简报除下列增减项目自身的数据外没有变动。";
},"8":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/what-changed-zh-CN.hbs:1:322","text",{"name":"at","hash":{},"data":data}))
    + "本简报的数据没有变动，项目有变动。";
},"9":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:2:26","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<br/>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:2:31",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isNew"),{"name":"if","hash":{},"fn":container.program(10, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:2:57",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isListed"),{"name":"if","hash":{},"fn":container.program(11, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:2:93",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isClosed"),{"name":"if","hash":{},"fn":container.program(12, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:2:122",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isDropped"),{"name":"if","hash":{},"fn":container.program(13, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:2:156",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isGone"),{"name":"if","hash":{},"fn":container.program(14, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:2:186","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "："
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:2:187",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"projects"),{"name":"each","hash":{},"fn":container.program(15, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:2:308","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。\n";
},"10":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/what-changed-zh-CN.hbs:2:46","text",{"name":"at","hash":{},"data":data}))
    + "新增项目";
},"11":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/what-changed-zh-CN.hbs:2:75","text",{"name":"at","hash":{},"data":data}))
    + "补录项目（不是新批准）";
},"12":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/what-changed-zh-CN.hbs:2:111","text",{"name":"at","hash":{},"data":data}))
    + "关账项目";
},"13":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/what-changed-zh-CN.hbs:2:141","text",{"name":"at","hash":{},"data":data}))
    + "终止或取消的项目";
},"14":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/what-changed-zh-CN.hbs:2:172","text",{"name":"at","hash":{},"data":data}))
    + "不再列示的项目";
},"15":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:2:214",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(16, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:2:244",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:2:254",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasNumber"),{"name":"if","hash":{},"fn":container.program(17, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/what-changed-zh-CN.hbs:2:232","text",{"name":"at","hash":{},"data":data}))
    + "、";
},"17":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:2:273","text",{"name":"at","hash":{},"data":data}))
    + "（"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:2:274",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[1][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:2:291","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "）";
},"18":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:34","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<br/>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:39",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"place"),{"name":"each","hash":{},"fn":container.program(19, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:113","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "："
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:114",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasOld"),{"name":"if","hash":{},"fn":container.program(21, data, 0, blockParams),"inverse":container.program(36, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:680",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:690",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasReasons"),{"name":"if","hash":{},"fn":container.program(41, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:799","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。\n";
},"19":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:63",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:93",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"words"), depth0));
},"20":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/what-changed-zh-CN.hbs:3:81","text",{"name":"at","hash":{},"data":data}))
    + "，";
},"21":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:130",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"hasNew"),{"name":"if","hash":{},"fn":container.program(22, data, 0, blockParams),"inverse":container.program(31, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"22":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:146","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "由"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:147",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[2][0],"isDate"),{"name":"if","hash":{},"fn":container.program(23, data, 0, blockParams),"inverse":container.program(24, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:269","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "变为"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:271",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[2][0],"isDate"),{"name":"if","hash":{},"fn":container.program(27, data, 0, blockParams),"inverse":container.program(28, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"23":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:163",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[3][0],"old"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}));
},"24":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:185",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[3][0],"isClose"),{"name":"if","hash":{},"fn":container.program(25, data, 0, blockParams),"inverse":container.program(26, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"25":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:202",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[4][0],"old"),{"name":"amount","hash":{"form":"exact"},"data":data,"blockParams":blockParams}));
},"26":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:239",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"figure").call(alias1,lookupProperty(blockParams[4][0],"old"),{"name":"figure","hash":{},"data":data,"blockParams":blockParams}));
},"27":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:287",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[3][0],"new"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}));
},"28":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:309",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[3][0],"isClose"),{"name":"if","hash":{},"fn":container.program(29, data, 0, blockParams),"inverse":container.program(30, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"29":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:326",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[4][0],"new"),{"name":"amount","hash":{"form":"exact"},"data":data,"blockParams":blockParams}));
},"30":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:363",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"figure").call(alias1,lookupProperty(blockParams[4][0],"new"),{"name":"figure","hash":{},"data":data,"blockParams":blockParams}));
},"31":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:401","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "原为"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:403",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[2][0],"isDate"),{"name":"if","hash":{},"fn":container.program(32, data, 0, blockParams),"inverse":container.program(33, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:525","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，不再列示";
},"32":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:419",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[3][0],"old"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}));
},"33":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:441",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[3][0],"isClose"),{"name":"if","hash":{},"fn":container.program(34, data, 0, blockParams),"inverse":container.program(35, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"34":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:458",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[4][0],"old"),{"name":"amount","hash":{"form":"exact"},"data":data,"blockParams":blockParams}));
},"35":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:495",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"figure").call(alias1,lookupProperty(blockParams[4][0],"old"),{"name":"figure","hash":{},"data":data,"blockParams":blockParams}));
},"36":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:545","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "首次列示，为"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:551",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"isDate"),{"name":"if","hash":{},"fn":container.program(37, data, 0, blockParams),"inverse":container.program(38, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"37":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:567",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[2][0],"new"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}));
},"38":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:589",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[2][0],"isClose"),{"name":"if","hash":{},"fn":container.program(39, data, 0, blockParams),"inverse":container.program(40, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"39":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:606",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[3][0],"new"),{"name":"amount","hash":{"form":"exact"},"data":data,"blockParams":blockParams}));
},"40":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:643",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"figure").call(alias1,lookupProperty(blockParams[3][0],"new"),{"name":"figure","hash":{},"data":data,"blockParams":blockParams}));
},"41":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:710","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "（"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:711",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[1][0],"reasons"),{"name":"each","hash":{},"fn":container.program(42, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:791","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "）";
},"42":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:739",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(43, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:769",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"words"), depth0));
},"43":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/what-changed-zh-CN.hbs:3:757","text",{"name":"at","hash":{},"data":data}))
    + "；";
},"44":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:4:31","text",{"name":"at","hash":{},"data":data}))
    + "<br/>另有"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:4:38",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"figures"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:4:57","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "数据变动"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:4:61",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depths[1],"hasNotice"),{"name":"if","hash":{},"fn":container.program(45, data, 0, blockParams, depths),"inverse":container.program(46, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:4:112","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。";
},"45":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/what-changed-zh-CN.hbs:4:81","text",{"name":"at","hash":{},"data":data}))
    + "，见同期数据变动通报";
},"46":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/what-changed-zh-CN.hbs:4:99","text",{"name":"at","hash":{},"data":data}))
    + "，不逐项列出";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:1:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<aside class=\"change\"><strong>变动说明。</strong>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:1:45",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isFirst"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.program(1, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:2:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"projects"),{"name":"each","hash":{},"fn":container.program(9, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:3:10",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"figures"),{"name":"each","hash":{},"fn":container.program(18, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:4:10",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"rest"),{"name":"each","hash":{},"fn":container.program(44, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-zh-CN.hbs:4:122","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</aside>\n";
},"useData":true,"useDepths":true,"useBlockParams":true};Object.defineProperty(this,"spec",{value});return value}};
