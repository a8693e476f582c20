module.exports = {"file":"change/en.hbs",get outline(){const value=JSON.parse("[{\"type\":\"block\",\"at\":[1,87],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,93],\"words\":\"issuer.hasMark\",\"parts\":[\"issuer\",\"hasMark\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,116],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[1,123],\"words\":\"issuer.mark\",\"parts\":[\"issuer\",\"mark\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,31],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,37],\"words\":\"issuer.hasUnit\",\"parts\":[\"issuer\",\"hasUnit\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,62],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,69],\"words\":\"issuer.unit\",\"parts\":[\"issuer\",\"unit\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,90],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,96],\"words\":\"issuer.hasStorageNote\",\"parts\":[\"issuer\",\"hasStorageNote\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,134],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,141],\"words\":\"issuer.storageNote\",\"parts\":[\"issuer\",\"storageNote\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,169],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,175],\"words\":\"issuer.hasMark\",\"parts\":[\"issuer\",\"hasMark\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,198],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,205],\"words\":\"issuer.mark\",\"parts\":[\"issuer\",\"mark\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[3,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,7],\"words\":\"brief.hasNumber\",\"parts\":[\"brief\",\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,37],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[3,44],\"words\":\"brief.number\",\"parts\":[\"brief\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[3,58],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,64],\"words\":\"brief.hasTotalNumber\",\"parts\":[\"brief\",\"hasTotalNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,92],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[3,99],\"words\":\"brief.totalNumber\",\"parts\":[\"brief\",\"totalNumber\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[4,7],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[4,14],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[7,21],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[7,28],\"words\":\"since\",\"parts\":[\"since\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[7,39],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[7,46],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[10,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[10,7],\"words\":\"counts.hasAny\",\"parts\":[\"counts\",\"hasAny\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[11,33],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[11,40],\"words\":\"since\",\"parts\":[\"since\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[11,55],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[11,62],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[11,70],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[11,76],\"words\":\"totals.isSame\",\"parts\":[\"totals\",\"isSame\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[11,133],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[11,141],\"words\":\"totals.newProjects\",\"parts\":[\"totals\",\"newProjects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[11,165]}]]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[11,224],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[11,232],\"words\":\"totals.oldProjects\",\"parts\":[\"totals\",\"oldProjects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[11,256]}]]},{\"type\":\"helper\",\"at\":[11,268],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[11,276],\"words\":\"totals.newProjects\",\"parts\":[\"totals\",\"newProjects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[11,300]}]]}]},{\"type\":\"block\",\"at\":[11,317],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[11,323],\"words\":\"bridge.isKnown\",\"parts\":[\"bridge\",\"isKnown\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[11,339],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[11,345],\"words\":\"bridge.hasMoved\",\"parts\":[\"bridge\",\"hasMoved\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[11,384],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[11,413],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[11,422],\"words\":\"bridge.opening\",\"parts\":[\"bridge\",\"opening\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[11,442],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[11,451],\"words\":\"bridge.closing\",\"parts\":[\"bridge\",\"closing\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[11,486],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[11,492],\"words\":\"bridge.hasReal\",\"parts\":[\"bridge\",\"hasReal\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[11,508],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[11,517],\"words\":\"bridge.real\",\"parts\":[\"bridge\",\"real\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[11,538],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[11,547],\"words\":\"bridge.real\",\"parts\":[\"bridge\",\"real\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[11,564]}]]}]},{\"type\":\"block\",\"at\":[11,579],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[11,585],\"words\":\"bridge.hasRecord\",\"parts\":[\"bridge\",\"hasRecord\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[11,646],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[11,655],\"words\":\"bridge.record\",\"parts\":[\"bridge\",\"record\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[11,729],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[11,757],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[11,766],\"words\":\"bridge.closing\",\"parts\":[\"bridge\",\"closing\"],\"depth\":0,\"isData\":false}],\"options\":[]}]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[12,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[12,9],\"words\":\"editions\",\"parts\":[\"editions\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"e\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[12,31],\"words\":\"e.publisher\",\"parts\":[\"e\",\"publisher\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[12,48],\"words\":\"e.document\",\"parts\":[\"e\",\"document\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[12,64],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[12,71],\"words\":\"e.oldDate\",\"parts\":[\"e\",\"oldDate\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[12,84],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[12,92],\"words\":\"e.oldRecords\",\"parts\":[\"e\",\"oldRecords\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[12,112],\"words\":\"../area.name\",\"parts\":[\"area\",\"name\"],\"depth\":1,\"isData\":false}},{\"type\":\"helper\",\"at\":[12,131],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[12,138],\"words\":\"e.newDate\",\"parts\":[\"e\",\"newDate\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[12,151],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[12,159],\"words\":\"e.newRecords\",\"parts\":[\"e\",\"newRecords\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[12,174],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[12,181],\"words\":\"e\",\"parts\":[\"e\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[12,185],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[12,191],\"words\":\"e.isSame\",\"parts\":[\"e\",\"isSame\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[{\"type\":\"block\",\"at\":[12,237],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[12,243],\"words\":\"e.hasAdded\",\"parts\":[\"e\",\"hasAdded\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[12,262],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[12,270],\"words\":\"e.added\",\"parts\":[\"e\",\"added\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"block\",\"at\":[12,286],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[12,292],\"words\":\"p.hasNumber\",\"parts\":[\"p\",\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[12,305],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[12,312],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[12,332],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}}]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[12,365],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[12,371],\"words\":\"e.hasGone\",\"parts\":[\"e\",\"hasGone\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[12,400],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[12,408],\"words\":\"e.gone\",\"parts\":[\"e\",\"gone\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"block\",\"at\":[12,423],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[12,429],\"words\":\"p.hasNumber\",\"parts\":[\"p\",\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[12,442],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[12,449],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[12,469],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}}]}],\"otherwise\":[]}],\"otherwise\":[]}]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[14,4],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[14,10],\"words\":\"counts.real.has\",\"parts\":[\"counts\",\"real\",\"has\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[14,41],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[14,49],\"words\":\"counts.real.changes\",\"parts\":[\"counts\",\"real\",\"changes\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[14,74]}]]},{\"type\":\"block\",\"at\":[14,82],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[14,88],\"words\":\"counts.status.has\",\"parts\":[\"counts\",\"status\",\"has\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[14,137],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[14,145],\"words\":\"counts.status.changes\",\"parts\":[\"counts\",\"status\",\"changes\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[14,172]}]]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[14,230],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[14,236],\"words\":\"counts.record.has\",\"parts\":[\"counts\",\"record\",\"has\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[14,289],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[14,297],\"words\":\"counts.record.changes\",\"parts\":[\"counts\",\"record\",\"changes\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[14,324]}]]},{\"type\":\"helper\",\"at\":[14,343],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[14,351],\"words\":\"counts.record.projects\",\"parts\":[\"counts\",\"record\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[14,425],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[14,431],\"words\":\"counts.listed.has\",\"parts\":[\"counts\",\"listed\",\"has\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[14,476],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[14,484],\"words\":\"counts.listed.projects\",\"parts\":[\"counts\",\"listed\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[14,512]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[14,558],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[14,564],\"words\":\"counts.renamed.has\",\"parts\":[\"counts\",\"renamed\",\"has\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[14,593],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[14,601],\"words\":\"counts.renamed.changes\",\"parts\":[\"counts\",\"renamed\",\"changes\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[14,629]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[14,646],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[14,652],\"words\":\"counts.readings.has\",\"parts\":[\"counts\",\"readings\",\"has\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[14,713],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[14,721],\"words\":\"counts.readings.changes\",\"parts\":[\"counts\",\"readings\",\"changes\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[14,750]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[15,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[15,7],\"words\":\"counts.hasTable\",\"parts\":[\"counts\",\"hasTable\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[20,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[20,9],\"words\":\"real\",\"parts\":[\"real\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"g\"],\"body\":[{\"type\":\"block\",\"at\":[20,22],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[20,28],\"words\":\"@first\",\"parts\":[\"first\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[21,17],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[21,25],\"words\":\"classes\",\"parts\":[\"classes\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"c\"],\"body\":[{\"type\":\"block\",\"at\":[21,41],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[21,47],\"words\":\"c.isReal\",\"parts\":[\"c\",\"isReal\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[21,67],\"words\":\"c.label\",\"parts\":[\"c\",\"label\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[21,85],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[21,93],\"words\":\"c.changes\",\"parts\":[\"c\",\"changes\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[21,108]}]]},{\"type\":\"helper\",\"at\":[21,126],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[21,134],\"words\":\"c.projects\",\"parts\":[\"c\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[21,150]}]]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[22,17],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[22,25],\"words\":\"record\",\"parts\":[\"record\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"g\"],\"body\":[{\"type\":\"block\",\"at\":[22,40],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[22,46],\"words\":\"@first\",\"parts\":[\"first\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[23,17],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[23,25],\"words\":\"classes\",\"parts\":[\"classes\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"c\"],\"body\":[{\"type\":\"block\",\"at\":[23,41],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[23,51],\"words\":\"c.isReal\",\"parts\":[\"c\",\"isReal\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[23,71],\"words\":\"c.label\",\"parts\":[\"c\",\"label\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[23,89],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[23,97],\"words\":\"c.changes\",\"parts\":[\"c\",\"changes\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[23,112]}]]},{\"type\":\"helper\",\"at\":[23,130],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[23,138],\"words\":\"c.projects\",\"parts\":[\"c\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[23,154]}]]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[28,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[28,7],\"words\":\"bridge.hasMoved\",\"parts\":[\"bridge\",\"hasMoved\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[30,32],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[33,9],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[33,16],\"words\":\"since\",\"parts\":[\"since\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[33,42],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[33,51],\"words\":\"bridge.opening\",\"parts\":[\"bridge\",\"opening\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[33,71]}]]},{\"type\":\"block\",\"at\":[34,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[34,9],\"words\":\"bridge.rows\",\"parts\":[\"bridge\",\"rows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"b\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[34,39],\"words\":\"b.label\",\"parts\":[\"b\",\"label\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[34,48],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[34,54],\"words\":\"b.isReal\",\"parts\":[\"b\",\"isReal\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[34,99],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[34,106],\"words\":\"b.amount\",\"parts\":[\"b\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[34,125],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[34,133],\"words\":\"b.loans\",\"parts\":[\"b\",\"loans\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[34,146]}]]},{\"type\":\"helper\",\"at\":[34,164],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[34,173],\"words\":\"b.amount\",\"parts\":[\"b\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[34,187]}]]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[37,16],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[37,23],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[37,48],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[37,57],\"words\":\"bridge.closing\",\"parts\":[\"bridge\",\"closing\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[37,77]}]]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[41,33],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[41,40],\"words\":\"since\",\"parts\":[\"since\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[41,55],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[41,62],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[41,170],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[41,178],\"words\":\"totals.newProjects\",\"parts\":[\"totals\",\"newProjects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[41,202]}]]},{\"type\":\"block\",\"at\":[41,210],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[41,216],\"words\":\"bridge.isKnown\",\"parts\":[\"bridge\",\"isKnown\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[41,259],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[41,280],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[41,289],\"words\":\"bridge.closing\",\"parts\":[\"bridge\",\"closing\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[45,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[45,7],\"words\":\"real\",\"parts\":[\"real\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[46,24],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[46,31],\"words\":\"since\",\"parts\":[\"since\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[51,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[51,9],\"words\":\"real\",\"parts\":[\"real\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"g\"],\"body\":[{\"type\":\"partial\",\"at\":[51,22],\"name\":\"change/group-en\",\"values\":[],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[59,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[59,7],\"words\":\"record\",\"parts\":[\"record\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[65,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[65,9],\"words\":\"record\",\"parts\":[\"record\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"g\"],\"body\":[{\"type\":\"partial\",\"at\":[65,24],\"name\":\"change/group-en\",\"values\":[],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[71,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[71,7],\"words\":\"counts.rest.has\",\"parts\":[\"counts\",\"rest\",\"has\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[71,62],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[71,70],\"words\":\"counts.rest.changes\",\"parts\":[\"counts\",\"rest\",\"changes\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[71,95]}]]},{\"type\":\"block\",\"at\":[71,106],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[71,114],\"words\":\"noise\",\"parts\":[\"noise\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"n\"],\"body\":[{\"type\":\"block\",\"at\":[71,128],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[71,138],\"words\":\"@first\",\"parts\":[\"first\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[71,161],\"words\":\"n.label\",\"parts\":[\"n\",\"label\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[71,172],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[71,180],\"words\":\"n.changes\",\"parts\":[\"n\",\"changes\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[71,195]}]]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[72,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[72,7],\"words\":\"hasUncompared\",\"parts\":[\"hasUncompared\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[72,80],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[72,88],\"words\":\"uncompared\",\"parts\":[\"uncompared\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"u\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[72,109],\"words\":\"u.name\",\"parts\":[\"u\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[74,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[74,7],\"words\":\"hasOtherBriefs\",\"parts\":[\"hasOtherBriefs\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[76,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[76,7],\"words\":\"hasBriefs\",\"parts\":[\"hasBriefs\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[77,24],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[77,32],\"words\":\"briefCounts.all\",\"parts\":[\"briefCounts\",\"all\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[77,53]}]]},{\"type\":\"block\",\"at\":[77,63],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[77,69],\"words\":\"briefCounts.isAll\",\"parts\":[\"briefCounts\",\"isAll\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[{\"type\":\"helper\",\"at\":[77,143],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[77,151],\"words\":\"briefCounts.touched\",\"parts\":[\"briefCounts\",\"touched\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[77,176]}]]}]},{\"type\":\"block\",\"at\":[77,220],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[77,226],\"words\":\"briefCounts.hasSame\",\"parts\":[\"briefCounts\",\"hasSame\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[77,258],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[77,266],\"words\":\"briefCounts.same\",\"parts\":[\"briefCounts\",\"same\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[77,288]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[82,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[82,9],\"words\":\"briefs\",\"parts\":[\"briefs\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"k\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[82,46],\"words\":\"k.label\",\"parts\":[\"k\",\"label\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[82,57],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[82,65],\"words\":\"k.number\",\"parts\":[\"k\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[82,79]}]]},{\"type\":\"block\",\"at\":[83,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[83,9],\"words\":\"k.pairs\",\"parts\":[\"k\",\"pairs\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"pair\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[83,38],\"words\":\"pair.left.subject\",\"parts\":[\"pair\",\"left\",\"subject\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[83,57],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[83,63],\"words\":\"pair.left.isAdded\",\"parts\":[\"pair\",\"left\",\"isAdded\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[83,95],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[83,101],\"words\":\"pair.left.isWords\",\"parts\":[\"pair\",\"left\",\"isWords\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[83,149],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[83,157],\"words\":\"pair.left.moved\",\"parts\":[\"pair\",\"left\",\"moved\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[83,178]}]]},{\"type\":\"block\",\"at\":[83,192],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[83,200],\"words\":\"pair.right\",\"parts\":[\"pair\",\"right\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"b\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[83,225],\"words\":\"b.subject\",\"parts\":[\"b\",\"subject\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[83,236],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[83,242],\"words\":\"b.isAdded\",\"parts\":[\"b\",\"isAdded\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[83,266],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[83,272],\"words\":\"b.isWords\",\"parts\":[\"b\",\"isWords\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[83,312],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[83,320],\"words\":\"b.moved\",\"parts\":[\"b\",\"moved\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[83,333]}]]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[89,24],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[89,32],\"words\":\"briefCounts.all\",\"parts\":[\"briefCounts\",\"all\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[89,53]}]]}]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[92,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[92,7],\"words\":\"hasSources\",\"parts\":[\"hasSources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[95,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[95,9],\"words\":\"sources\",\"parts\":[\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"s\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[95,35],\"words\":\"s.key\",\"parts\":[\"s\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[95,46],\"words\":\"s.text\",\"parts\":[\"s\",\"text\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"partial\",\"at\":[99,1],\"name\":\"partials/imprint-en\",\"values\":[],\"options\":[]}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:1:110","text",{"name":"at","hash":{},"data":data}))
    + "mark=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:1:116",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"mark"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:1:136","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:2:54","text",{"name":"at","hash":{},"data":data}))
    + "issuer=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:2:62",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"unit"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:2:82","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:2:120","text",{"name":"at","hash":{},"data":data}))
    + "storage-note=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:2:134",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"storageNote"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:2:161","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:2:192","text",{"name":"at","hash":{},"data":data}))
    + "mark=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:2:198",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"mark"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:2:218","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:3:24","text",{"name":"at","hash":{},"data":data}))
    + "<issue>Issue "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:3:37",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"number"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:3:58",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"hasTotalNumber"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:3:134","text",{"name":"at","hash":{},"data":data}))
    + "</issue>";
},"5":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:3:87","text",{"name":"at","hash":{},"data":data}))
    + "(No. "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:3:92",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"totalNumber"),{"name":"text","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:3:119","text",{"name":"at","hash":{},"data":data}))
    + "overall)";
},"6":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:11:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>Between the material held on "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:11:33",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"since"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:11:48","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "and on "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:11:55",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:11:68","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:11:70",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"totals"),"isSame"),{"name":"if","hash":{},"fn":container.program(7, data, 0, blockParams, depths),"inverse":container.program(8, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:11:315","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:11:317",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"bridge"),"isKnown"),{"name":"if","hash":{},"fn":container.program(9, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:11:797","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:12:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"editions"),{"name":"each","hash":{},"fn":container.program(15, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:14:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:14:4",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"counts"),"real"),"has"),{"name":"if","hash":{},"fn":container.program(26, data, 0, blockParams, depths),"inverse":container.program(28, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:14:230",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"counts"),"record"),"has"),{"name":"if","hash":{},"fn":container.program(29, data, 0, blockParams, depths),"inverse":container.program(30, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:14:425",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"counts"),"listed"),"has"),{"name":"if","hash":{},"fn":container.program(31, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:14:558",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"counts"),"renamed"),"has"),{"name":"if","hash":{},"fn":container.program(32, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:14:646",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"counts"),"readings"),"has"),{"name":"if","hash":{},"fn":container.program(33, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:14:766","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:15:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasTable"),{"name":"if","hash":{},"fn":container.program(34, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:28:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"bridge"),"hasMoved"),{"name":"if","hash":{},"fn":container.program(43, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:11:91","text",{"name":"at","hash":{},"data":data}))
    + "the number of approved projects stayed at "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:11:133",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"totals"),"newProjects"),{"name":"count","hash":{"form":"bare"},"data":data}));
},"8":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:11:181","text",{"name":"at","hash":{},"data":data}))
    + "the number of approved projects moved from "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:11:224",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"totals"),"oldProjects"),{"name":"count","hash":{"form":"bare"},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:11:265","text",{"name":"at","hash":{},"data":data}))
    + "to "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:11:268",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"totals"),"newProjects"),{"name":"count","hash":{"form":"bare"},"data":data}));
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:11:339",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"bridge"),"hasMoved"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.program(14, data, 0),"data":data})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:11:362","text",{"name":"at","hash":{},"data":data}))
    + "Loan commitments in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:11:382",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":11,"column":383},"end":{"line":11,"column":392}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:11:396","text",{"name":"at","hash":{},"data":data}))
    + "alone moved from "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:11:413",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"bridge"),"opening"),{"name":"amount","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:11:439","text",{"name":"at","hash":{},"data":data}))
    + "to "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:11:442",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"bridge"),"closing"),{"name":"amount","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:11:467","text",{"name":"at","hash":{},"data":data}))
    + ". Net real change: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:11:486",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"bridge"),"hasReal"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.program(12, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:11:579",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"bridge"),"hasRecord"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:11:678","text",{"name":"at","hash":{},"data":data}))
    + "(<ref to=\"bridge\"/>).";
},"11":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:11:508",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"bridge"),"real"),{"name":"amount","hash":{},"data":data}));
},"12":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:11:538",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"bridge"),"real"),{"name":"amount","hash":{"form":"bare"},"data":data}));
},"13":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:11:603","text",{"name":"at","hash":{},"data":data}))
    + "; additions and corrections of the record: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:11:646",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"bridge"),"record"),{"name":"amount","hash":{},"data":data}));
},"14":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:11:707","text",{"name":"at","hash":{},"data":data}))
    + "Loan commitments in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:11:727",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":11,"column":728},"end":{"line":11,"column":737}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:11:741","text",{"name":"at","hash":{},"data":data}))
    + "alone stayed at "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:11:757",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"bridge"),"closing"),{"name":"amount","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:11:782","text",{"name":"at","hash":{},"data":data}))
    + ".";
},"15":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:12:26","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:12:29",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"publisher"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:12:44","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:12:46",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"document"), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:12:61","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:12:64",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[0][0],"oldDate"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:12:82","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ": "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:12:84",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"oldRecords"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:12:107","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "on "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:12:110",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(container.strict(lookupProperty(depths[1],"area"), "name", {"start":{"line":12,"column":111},"end":{"line":12,"column":123}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:12:126","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "; of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:12:131",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[0][0],"newDate"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:12:149","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ": "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:12:151",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"newRecords"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:12:173","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "."
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:12:174",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:12:185",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isSame"),{"name":"if","hash":{},"fn":container.program(16, data, 0, blockParams, depths),"inverse":container.program(17, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:12:508","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n";
},"16":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/en.hbs:12:201","text",{"name":"at","hash":{},"data":data}))
    + "Both list the same projects.";
},"17":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:12:237",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"hasAdded"),{"name":"if","hash":{},"fn":container.program(18, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:12:365",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"hasGone"),{"name":"if","hash":{},"fn":container.program(22, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"18":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:12:255","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "Added: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:12:262",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(blockParams[2][0],"added"),{"name":"list","hash":{},"fn":container.program(19, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:12:356","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". ";
},"19":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:12:286",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasNumber"),{"name":"if","hash":{},"fn":container.program(20, data, 0, blockParams),"inverse":container.program(21, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"20":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:12:305",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[1][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}));
},"21":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/en.hbs:12:330",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[1][0],"name"), depth0));
},"22":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:12:382","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "No longer listed: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:12:400",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(blockParams[2][0],"gone"),{"name":"list","hash":{},"fn":container.program(23, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:12:493","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".";
},"23":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:12:423",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasNumber"),{"name":"if","hash":{},"fn":container.program(24, data, 0, blockParams),"inverse":container.program(25, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"24":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:12:442",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[1][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}));
},"25":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/en.hbs:12:467",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[1][0],"name"), depth0));
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:14:27","text",{"name":"at","hash":{},"data":data}))
    + "Real changes: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:14:41",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"counts"),"real"),"changes"),{"name":"count","hash":{"form":"bare"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:14:82",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"counts"),"status"),"has"),{"name":"if","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:14:187","text",{"name":"at","hash":{},"data":data}))
    + ". ";
},"27":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:14:107","text",{"name":"at","hash":{},"data":data}))
    + ", of which changes of status: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:14:137",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"counts"),"status"),"changes"),{"name":"count","hash":{"form":"bare"},"data":data}));
},"28":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/en.hbs:14:197","text",{"name":"at","hash":{},"data":data}))
    + "There was no real change. ";
},"29":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:14:255","text",{"name":"at","hash":{},"data":data}))
    + "Changes of definition and record: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:14:289",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"counts"),"record"),"changes"),{"name":"count","hash":{"form":"bare"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:14:332","text",{"name":"at","hash":{},"data":data}))
    + ", touching "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:14:343",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"counts"),"record"),"projects"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:14:375","text",{"name":"at","hash":{},"data":data}))
    + ". ";
},"30":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/en.hbs:14:385","text",{"name":"at","hash":{},"data":data}))
    + "No definition or record changed. ";
},"31":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:14:450","text",{"name":"at","hash":{},"data":data}))
    + "Projects listed only now: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:14:476",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"counts"),"listed"),"projects"),{"name":"count","hash":{"form":"bare"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:14:520","text",{"name":"at","hash":{},"data":data}))
    + ", none of them a new approval. ";
},"32":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:14:584","text",{"name":"at","hash":{},"data":data}))
    + "Renamed: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:14:593",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"counts"),"renamed"),"changes"),{"name":"count","hash":{"form":"bare"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:14:637","text",{"name":"at","hash":{},"data":data}))
    + ". ";
},"33":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:14:673","text",{"name":"at","hash":{},"data":data}))
    + "Notes on what the sources say, changed: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:14:713",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"counts"),"readings"),"changes"),{"name":"count","hash":{"form":"bare"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:14:758","text",{"name":"at","hash":{},"data":data}))
    + ".";
},"34":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:16:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<table id=\"classes\" columns=\"left right right\" weights=\"1 0 0\" class=\"compact\" continued=\"continued\">\n<caption>Changes by class</caption>\n<thead><tr><th>Class</th><th>Changes</th><th>Projects</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:20:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"real"),{"name":"each","hash":{},"fn":container.program(35, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:21:17",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"classes"),{"name":"each","hash":{},"fn":container.program(37, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:22:17",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"record"),{"name":"each","hash":{},"fn":container.program(39, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:23:17",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"classes"),{"name":"each","hash":{},"fn":container.program(41, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:25:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n</table>\n";
},"35":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:20:22",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(data,"first"),{"name":"if","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"36":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/en.hbs:20:36","text",{"name":"at","hash":{},"data":data}))
    + "<tr><th colspan=\"3\">Real changes</th></tr>\n";
},"37":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:21:41",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isReal"),{"name":"if","hash":{},"fn":container.program(38, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"38":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:21:57","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:21:65",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"label"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:21:76","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:21:85",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[1][0],"changes"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:21:117","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:21:126",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[1][0],"projects"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:21:159","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"39":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:22:40",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(data,"first"),{"name":"if","hash":{},"fn":container.program(40, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"40":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/en.hbs:22:54","text",{"name":"at","hash":{},"data":data}))
    + "<tr><th colspan=\"3\">Definition and record</th></tr>\n";
},"41":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:23:41",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(blockParams[0][0],"isReal"),{"name":"unless","hash":{},"fn":container.program(42, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"42":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:23:61","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:23:69",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"label"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:23:80","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:23:89",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[1][0],"changes"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:23:121","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:23:130",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[1][0],"projects"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:23:163","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"43":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:29:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<table id=\"bridge\" columns=\"left right right\" weights=\"1 0 0\" unit=\"US$ million\" class=\"compact\" continued=\"continued\">\n<caption>Loan commitments in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:30:30",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":30,"column":31},"end":{"line":30,"column":40}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:30:44","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "alone</caption>\n<thead><tr><th>Item</th><th>Loans</th><th>Amount</th></tr></thead>\n<tbody>\n<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:33:9",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"since"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:33:23","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>—</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:33:42",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"bridge"),"opening"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:33:80","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:34:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"bridge"),"rows"),{"name":"each","hash":{},"fn":container.program(44, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:36:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n<tfoot><tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:37:16",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:37:29","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>—</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:37:48",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"bridge"),"closing"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:37:86","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr></tfoot>\n</table>\n";
},"44":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:34:29","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:34:37",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"label"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:34:48",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isReal"),{"name":"if","hash":{},"fn":container.program(45, data, 0, blockParams),"inverse":container.program(46, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:34:99",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:34:116","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:34:125",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"loans"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:34:155","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:34:164",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:34:196","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"45":function(container,depth0,helpers,partials,data) {
    return "";
},"46":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/en.hbs:34:73","text",{"name":"at","hash":{},"data":data}))
    + "(not a real change)";
},"47":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:41:1","text",{"name":"at","hash":{},"data":data}))
    + "<p>Between the material held on "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:41:33",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"since"),{"name":"date","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:41:48","text",{"name":"at","hash":{},"data":data}))
    + "and on "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:41:55",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:41:69","text",{"name":"at","hash":{},"data":data}))
    + "nothing changed: no project, amount, date or other record. The number of approved projects stayed at "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:41:170",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"totals"),"newProjects"),{"name":"count","hash":{"form":"bare"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:41:210",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"bridge"),"isKnown"),{"name":"if","hash":{},"fn":container.program(48, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:41:312","text",{"name":"at","hash":{},"data":data}))
    + ".</p>\n";
},"48":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:41:233","text",{"name":"at","hash":{},"data":data}))
    + "and loan commitments in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:41:257",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":41,"column":258},"end":{"line":41,"column":267}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:41:271","text",{"name":"at","hash":{},"data":data}))
    + "alone at "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:41:280",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"bridge"),"closing"),{"name":"amount","hash":{},"data":data}));
},"49":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:46:1","text",{"name":"at","hash":{},"data":data}))
    + "<p>What happened after "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:46:24",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"since"),{"name":"date","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:46:39","text",{"name":"at","hash":{},"data":data}))
    + "is in <ref to=\"real\"/>, each item with its old and new value and their sources.</p>\n<table id=\"real\" columns=\"left left left left left\" weights=\"3 0 2 2 2\" class=\"compact\" continued=\"continued\">\n<caption>Real changes</caption>\n<thead><tr><th>Project</th><th>Number</th><th>Item</th><th>Old</th><th>New</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:51:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"real"),{"name":"each","hash":{},"fn":container.program(50, data, 1),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:52:1","text",{"name":"at","hash":{},"data":data}))
    + "</tbody>\n</table>\n";
},"50":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/en.hbs:51:22",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"change/group-en"),depth0,{"name":"change/group-en","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"51":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/en.hbs:55:1","text",{"name":"at","hash":{},"data":data}))
    + "<p>None in the period.</p>\n";
},"52":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:60:1","text",{"name":"at","hash":{},"data":data}))
    + "<p>These are no new events: records were added late, corrected, redefined or are no longer shown (<ref to=\"record\"/>). Values that are no longer shown are kept; earlier issues stand.</p>\n<table id=\"record\" columns=\"left left left left left\" weights=\"3 0 2 2 2\" class=\"compact\" continued=\"continued\">\n<caption>Definition and record changes</caption>\n<thead><tr><th>Project</th><th>Number</th><th>Item</th><th>Old</th><th>New</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:65:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"record"),{"name":"each","hash":{},"fn":container.program(53, data, 1),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:66:1","text",{"name":"at","hash":{},"data":data}))
    + "</tbody>\n</table>\n";
},"53":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/en.hbs:65:24",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"change/group-en"),depth0,{"name":"change/group-en","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"54":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/en.hbs:69:1","text",{"name":"at","hash":{},"data":data}))
    + "<p>None in the period.</p>\n";
},"55":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:71:24","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>Counted and not listed one by one ("
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:71:62",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"counts"),"rest"),"changes"),{"name":"count","hash":{"form":"bare"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:71:103","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "): "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:71:106",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"noise"),{"name":"each","hash":{},"fn":container.program(56, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:71:212","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".</p>";
},"56":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:71:128",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(57, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:71:159",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"label"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:71:170","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ": "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:71:172",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"changes"),{"name":"count","hash":{"form":"bare"},"data":data,"blockParams":blockParams}));
},"57":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/en.hbs:71:146","text",{"name":"at","hash":{},"data":data}))
    + "; ";
},"58":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:72:22","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>Held on one of the two days alone and so not compared: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:72:80",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"uncompared"),{"name":"list","hash":{},"fn":container.program(59, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:72:126","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".</p>";
},"59":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/en.hbs:72:107",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"60":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:75:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>Briefs affected</h2>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:76:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasBriefs"),{"name":"if","hash":{},"fn":container.program(61, data, 0, blockParams),"inverse":container.program(73, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"61":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:77:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>Briefs in this set: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:77:24",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"briefCounts"),"all"),{"name":"count","hash":{"form":"bare"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:77:61","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:77:63",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"briefCounts"),"isAll"),{"name":"if","hash":{},"fn":container.program(62, data, 0, blockParams),"inverse":container.program(63, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:77:200","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "(<ref to=\"briefs\"/>)"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:77:220",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"briefCounts"),"hasSame"),{"name":"if","hash":{},"fn":container.program(64, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:77:313","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". Each brief was composed by the material of both days and compared figure by figure.</p>\n<table id=\"briefs\" columns=\"left right left right\" weights=\"1 0 1 0\" class=\"compact\" continued=\"continued\">\n<caption>Briefs affected and the figures that moved in each</caption>\n<thead><tr><th>Brief</th><th>Figures</th><th>Brief</th><th>Figures</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:82:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"briefs"),{"name":"each","hash":{},"fn":container.program(65, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:86:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n</table>\n";
},"62":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/en.hbs:77:88","text",{"name":"at","hash":{},"data":data}))
    + "The changes touch all of them";
},"63":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:77:125","text",{"name":"at","hash":{},"data":data}))
    + "The changes touch "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:77:143",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"briefCounts"),"touched"),{"name":"count","hash":{"form":"bare"},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:77:185","text",{"name":"at","hash":{},"data":data}))
    + "of them";
},"64":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:77:248","text",{"name":"at","hash":{},"data":data}))
    + "and leave "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:77:258",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"briefCounts"),"same"),{"name":"count","hash":{"form":"bare"},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:77:297","text",{"name":"at","hash":{},"data":data}))
    + "as before";
},"65":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:82:24","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><th colspan=\"4\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:82:44",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"label"), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:82:56","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:82:57",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"count","hash":{"form":"bare"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:82:87","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")</th></tr>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:83:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"pairs"),{"name":"each","hash":{},"fn":container.program(66, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"66":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:83:28","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:83:36",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(lookupProperty(blockParams[0][0],"left"),"subject"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:83:57",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(blockParams[0][0],"left"),"isAdded"),{"name":"if","hash":{},"fn":container.program(67, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:83:95",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(blockParams[0][0],"left"),"isWords"),{"name":"if","hash":{},"fn":container.program(68, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:83:140","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:83:149",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(blockParams[0][0],"left"),"moved"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:83:187","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:83:192",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"right"),{"name":"each","hash":{},"fn":container.program(69, data, 1, blockParams),"inverse":container.program(72, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:83:384","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tr>\n";
},"67":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/en.hbs:83:83","text",{"name":"at","hash":{},"data":data}))
    + "(new)";
},"68":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/en.hbs:83:121","text",{"name":"at","hash":{},"data":data}))
    + "(text alone)";
},"69":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:83:219","text",{"name":"at","hash":{},"data":data}))
    + "<td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:83:223",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"subject"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:83:236",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isAdded"),{"name":"if","hash":{},"fn":container.program(70, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:83:266",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isWords"),{"name":"if","hash":{},"fn":container.program(71, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:83:303","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:83:312",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"moved"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:83:342","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td>";
},"70":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/en.hbs:83:254","text",{"name":"at","hash":{},"data":data}))
    + "(new)";
},"71":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/en.hbs:83:284","text",{"name":"at","hash":{},"data":data}))
    + "(text alone)";
},"72":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/en.hbs:83:355","text",{"name":"at","hash":{},"data":data}))
    + "<td>—</td><td>—</td>";
},"73":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:89:1","text",{"name":"at","hash":{},"data":data}))
    + "<p>Briefs in this set: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:89:24",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"briefCounts"),"all"),{"name":"count","hash":{"form":"bare"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:89:61","text",{"name":"at","hash":{},"data":data}))
    + ", none of them touched.</p>\n";
},"74":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:93:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p class=\"note\"><strong>Sources</strong></p>\n<ol class=\"source\">\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:95:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"sources"),{"name":"each","hash":{},"fn":container.program(75, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:97:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</ol>\n";
},"75":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:95:25","text",{"name":"at","hash":{},"data":data}))
    + "<li id=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:95:33",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:95:42","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:95:44",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"text"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:95:54","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</li>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:1:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<brief title=\"Changes in the data on externally financed projects\" numbering=\"decimal\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:1:87",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasMark"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:1:144","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ">\n<masthead name=\"Change Notice\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:2:31",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasUnit"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:2:90",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasStorageNote"),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:2:169",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasMark"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:2:226","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ">\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:3:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"hasNumber"),{"name":"if","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:4:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<date>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:4:7",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:4:20","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</date>\n</masthead>\n<h1>Changes in the data on externally financed projects</h1>\n<p class=\"subtitle\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:7:21",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"since"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:7:36","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "to "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:7:39",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:7:52","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n\n<h2>Summary</h2>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:10:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasAny"),{"name":"if","hash":{},"fn":container.program(6, data, 0, blockParams, depths),"inverse":container.program(47, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:44:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>Real changes</h2>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:45:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"real"),{"name":"if","hash":{},"fn":container.program(49, data, 0, blockParams, depths),"inverse":container.program(51, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:58:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>Definition and record changes</h2>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:59:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"record"),{"name":"if","hash":{},"fn":container.program(52, data, 0, blockParams, depths),"inverse":container.program(54, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:71:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"counts"),"rest"),"has"),{"name":"if","hash":{},"fn":container.program(55, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:72:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasUncompared"),{"name":"if","hash":{},"fn":container.program(58, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:74:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasOtherBriefs"),{"name":"if","hash":{},"fn":container.program(60, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:92:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasSources"),{"name":"if","hash":{},"fn":container.program(74, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:99:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/imprint-en"),depth0,{"name":"partials/imprint-en","data":data,"blockParams":blockParams,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/en.hbs:100:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</brief>\n";
},"usePartial":true,"useData":true,"useDepths":true,"useBlockParams":true};Object.defineProperty(this,"spec",{value});return value}};
