module.exports = {"file":"change/zh-CN.hbs",get outline(){const value=JSON.parse("[{\"type\":\"block\",\"at\":[1,46],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,52],\"words\":\"issuer.hasMark\",\"parts\":[\"issuer\",\"hasMark\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,75],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[1,82],\"words\":\"issuer.mark\",\"parts\":[\"issuer\",\"mark\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,24],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,30],\"words\":\"issuer.hasUnit\",\"parts\":[\"issuer\",\"hasUnit\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,55],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,62],\"words\":\"issuer.unit\",\"parts\":[\"issuer\",\"unit\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,83],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,89],\"words\":\"issuer.hasStorageNote\",\"parts\":[\"issuer\",\"hasStorageNote\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,127],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,134],\"words\":\"issuer.storageNote\",\"parts\":[\"issuer\",\"storageNote\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,162],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,168],\"words\":\"issuer.hasMark\",\"parts\":[\"issuer\",\"hasMark\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,191],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,198],\"words\":\"issuer.mark\",\"parts\":[\"issuer\",\"mark\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[3,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,7],\"words\":\"brief.hasNumber\",\"parts\":[\"brief\",\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,32],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[3,39],\"words\":\"brief.number\",\"parts\":[\"brief\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[3,54],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,60],\"words\":\"brief.hasTotalNumber\",\"parts\":[\"brief\",\"hasTotalNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,85],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[3,92],\"words\":\"brief.totalNumber\",\"parts\":[\"brief\",\"totalNumber\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[4,7],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[4,14],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[7,21],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[7,28],\"words\":\"since\",\"parts\":[\"since\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[7,36],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[7,43],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[10,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[10,7],\"words\":\"counts.hasAny\",\"parts\":[\"counts\",\"hasAny\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[11,6],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[11,13],\"words\":\"since\",\"parts\":[\"since\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[11,21],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[11,28],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[11,41],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[11,47],\"words\":\"totals.isSame\",\"parts\":[\"totals\",\"isSame\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[11,69],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[11,77],\"words\":\"totals.newProjects\",\"parts\":[\"totals\",\"newProjects\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[11,111],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[11,119],\"words\":\"totals.oldProjects\",\"parts\":[\"totals\",\"oldProjects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[11,141],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[11,149],\"words\":\"totals.newProjects\",\"parts\":[\"totals\",\"newProjects\"],\"depth\":0,\"isData\":false}],\"options\":[]}]},{\"type\":\"block\",\"at\":[11,177],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[11,183],\"words\":\"bridge.isKnown\",\"parts\":[\"bridge\",\"isKnown\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[11,199],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[11,205],\"words\":\"bridge.hasMoved\",\"parts\":[\"bridge\",\"hasMoved\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[11,226],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[11,244],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[11,253],\"words\":\"bridge.opening\",\"parts\":[\"bridge\",\"opening\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[11,271],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[11,280],\"words\":\"bridge.closing\",\"parts\":[\"bridge\",\"closing\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[11,305],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[11,311],\"words\":\"bridge.hasReal\",\"parts\":[\"bridge\",\"hasReal\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[11,327],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[11,336],\"words\":\"bridge.real\",\"parts\":[\"bridge\",\"real\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[11,357],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[11,366],\"words\":\"bridge.real\",\"parts\":[\"bridge\",\"real\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[11,383]}]]}]},{\"type\":\"block\",\"at\":[11,398],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[11,404],\"words\":\"bridge.hasRecord\",\"parts\":[\"bridge\",\"hasRecord\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[11,429],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[11,438],\"words\":\"bridge.record\",\"parts\":[\"bridge\",\"record\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[11,493],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[11,512],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[11,521],\"words\":\"bridge.closing\",\"parts\":[\"bridge\",\"closing\"],\"depth\":0,\"isData\":false}],\"options\":[]}]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[12,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[12,9],\"words\":\"editions\",\"parts\":[\"editions\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"e\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[12,31],\"words\":\"e.publisher\",\"parts\":[\"e\",\"publisher\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[12,46],\"words\":\"e.document\",\"parts\":[\"e\",\"document\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[12,58],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[12,65],\"words\":\"e.oldDate\",\"parts\":[\"e\",\"oldDate\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[12,81],\"words\":\"../area.name\",\"parts\":[\"area\",\"name\"],\"depth\":1,\"isData\":false}},{\"type\":\"helper\",\"at\":[12,97],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[12,105],\"words\":\"e.oldRecords\",\"parts\":[\"e\",\"oldRecords\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[12,120],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[12,127],\"words\":\"e.newDate\",\"parts\":[\"e\",\"newDate\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[12,141],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[12,149],\"words\":\"e.newRecords\",\"parts\":[\"e\",\"newRecords\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[12,163],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[12,170],\"words\":\"e\",\"parts\":[\"e\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[12,174],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[12,180],\"words\":\"e.isSame\",\"parts\":[\"e\",\"isSame\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[{\"type\":\"block\",\"at\":[12,207],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[12,213],\"words\":\"e.hasAdded\",\"parts\":[\"e\",\"hasAdded\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[12,227],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[12,235],\"words\":\"e.added\",\"parts\":[\"e\",\"added\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"block\",\"at\":[12,251],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[12,257],\"words\":\"p.hasNumber\",\"parts\":[\"p\",\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[12,270],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[12,277],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[12,297],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}}]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[12,329],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[12,335],\"words\":\"e.hasGone\",\"parts\":[\"e\",\"hasGone\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[12,350],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[12,358],\"words\":\"e.gone\",\"parts\":[\"e\",\"gone\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"block\",\"at\":[12,373],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[12,379],\"words\":\"p.hasNumber\",\"parts\":[\"p\",\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[12,392],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[12,399],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[12,419],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}}]}],\"otherwise\":[]}],\"otherwise\":[]}]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[14,4],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[14,10],\"words\":\"counts.real.has\",\"parts\":[\"counts\",\"real\",\"has\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[14,31],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[14,39],\"words\":\"counts.real.changes\",\"parts\":[\"counts\",\"real\",\"changes\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[14,60],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[14,66],\"words\":\"counts.status.has\",\"parts\":[\"counts\",\"status\",\"has\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[14,92],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[14,100],\"words\":\"counts.status.changes\",\"parts\":[\"counts\",\"status\",\"changes\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[14,152],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[14,158],\"words\":\"counts.record.has\",\"parts\":[\"counts\",\"record\",\"has\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[14,184],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[14,192],\"words\":\"counts.record.changes\",\"parts\":[\"counts\",\"record\",\"changes\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[14,220],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[14,228],\"words\":\"counts.record.projects\",\"parts\":[\"counts\",\"record\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[14,277],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[14,283],\"words\":\"counts.listed.has\",\"parts\":[\"counts\",\"listed\",\"has\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[14,312],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[14,320],\"words\":\"counts.listed.projects\",\"parts\":[\"counts\",\"listed\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[14,361],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[14,367],\"words\":\"counts.renamed.has\",\"parts\":[\"counts\",\"renamed\",\"has\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[14,389],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[14,397],\"words\":\"counts.renamed.changes\",\"parts\":[\"counts\",\"renamed\",\"changes\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[14,429],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[14,435],\"words\":\"counts.readings.has\",\"parts\":[\"counts\",\"readings\",\"has\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[14,464],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[14,472],\"words\":\"counts.readings.changes\",\"parts\":[\"counts\",\"readings\",\"changes\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[15,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[15,7],\"words\":\"counts.hasTable\",\"parts\":[\"counts\",\"hasTable\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[20,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[20,9],\"words\":\"real\",\"parts\":[\"real\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"g\"],\"body\":[{\"type\":\"block\",\"at\":[20,22],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[20,28],\"words\":\"@first\",\"parts\":[\"first\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[21,17],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[21,25],\"words\":\"classes\",\"parts\":[\"classes\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"c\"],\"body\":[{\"type\":\"block\",\"at\":[21,41],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[21,47],\"words\":\"c.isReal\",\"parts\":[\"c\",\"isReal\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[21,67],\"words\":\"c.label\",\"parts\":[\"c\",\"label\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[21,85],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[21,93],\"words\":\"c.changes\",\"parts\":[\"c\",\"changes\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[21,108]}]]},{\"type\":\"helper\",\"at\":[21,126],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[21,134],\"words\":\"c.projects\",\"parts\":[\"c\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[21,150]}]]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[22,17],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[22,25],\"words\":\"record\",\"parts\":[\"record\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"g\"],\"body\":[{\"type\":\"block\",\"at\":[22,40],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[22,46],\"words\":\"@first\",\"parts\":[\"first\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[23,17],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[23,25],\"words\":\"classes\",\"parts\":[\"classes\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"c\"],\"body\":[{\"type\":\"block\",\"at\":[23,41],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[23,51],\"words\":\"c.isReal\",\"parts\":[\"c\",\"isReal\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[23,71],\"words\":\"c.label\",\"parts\":[\"c\",\"label\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[23,89],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[23,97],\"words\":\"c.changes\",\"parts\":[\"c\",\"changes\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[23,112]}]]},{\"type\":\"helper\",\"at\":[23,130],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[23,138],\"words\":\"c.projects\",\"parts\":[\"c\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[23,154]}]]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[28,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[28,7],\"words\":\"bridge.hasMoved\",\"parts\":[\"bridge\",\"hasMoved\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[30,14],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[33,9],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[33,16],\"words\":\"since\",\"parts\":[\"since\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[33,42],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[33,51],\"words\":\"bridge.opening\",\"parts\":[\"bridge\",\"opening\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[33,71]}]]},{\"type\":\"block\",\"at\":[34,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[34,9],\"words\":\"bridge.rows\",\"parts\":[\"bridge\",\"rows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"b\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[34,39],\"words\":\"b.label\",\"parts\":[\"b\",\"label\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[34,48],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[34,54],\"words\":\"b.isReal\",\"parts\":[\"b\",\"isReal\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[34,86],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[34,93],\"words\":\"b.amount\",\"parts\":[\"b\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[34,112],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[34,120],\"words\":\"b.loans\",\"parts\":[\"b\",\"loans\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[34,133]}]]},{\"type\":\"helper\",\"at\":[34,151],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[34,160],\"words\":\"b.amount\",\"parts\":[\"b\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[34,174]}]]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[37,16],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[37,23],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[37,48],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[37,57],\"words\":\"bridge.closing\",\"parts\":[\"bridge\",\"closing\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[37,77]}]]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[41,6],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[41,13],\"words\":\"since\",\"parts\":[\"since\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[41,21],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[41,28],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[41,66],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[41,74],\"words\":\"totals.newProjects\",\"parts\":[\"totals\",\"newProjects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[41,94],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[41,100],\"words\":\"bridge.isKnown\",\"parts\":[\"bridge\",\"isKnown\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[41,121],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[41,140],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[41,149],\"words\":\"bridge.closing\",\"parts\":[\"bridge\",\"closing\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[45,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[45,7],\"words\":\"real\",\"parts\":[\"real\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[46,4],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[46,11],\"words\":\"since\",\"parts\":[\"since\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[51,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[51,9],\"words\":\"real\",\"parts\":[\"real\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"g\"],\"body\":[{\"type\":\"partial\",\"at\":[51,22],\"name\":\"change/group-zh-CN\",\"values\":[],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[59,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[59,7],\"words\":\"record\",\"parts\":[\"record\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[65,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[65,9],\"words\":\"record\",\"parts\":[\"record\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"g\"],\"body\":[{\"type\":\"partial\",\"at\":[65,24],\"name\":\"change/group-zh-CN\",\"values\":[],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[71,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[71,7],\"words\":\"counts.rest.has\",\"parts\":[\"counts\",\"rest\",\"has\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[71,39],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[71,47],\"words\":\"counts.rest.changes\",\"parts\":[\"counts\",\"rest\",\"changes\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[71,69],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[71,77],\"words\":\"noise\",\"parts\":[\"noise\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"n\"],\"body\":[{\"type\":\"block\",\"at\":[71,91],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[71,101],\"words\":\"@first\",\"parts\":[\"first\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[71,123],\"words\":\"n.label\",\"parts\":[\"n\",\"label\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[71,132],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[71,140],\"words\":\"n.changes\",\"parts\":[\"n\",\"changes\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[72,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[72,7],\"words\":\"hasUncompared\",\"parts\":[\"hasUncompared\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[72,48],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[72,56],\"words\":\"uncompared\",\"parts\":[\"uncompared\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"u\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[72,77],\"words\":\"u.name\",\"parts\":[\"u\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[74,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[74,7],\"words\":\"hasOtherBriefs\",\"parts\":[\"hasOtherBriefs\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[76,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[76,7],\"words\":\"hasBriefs\",\"parts\":[\"hasBriefs\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[77,8],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[77,16],\"words\":\"briefCounts.all\",\"parts\":[\"briefCounts\",\"all\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[77,34],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[77,40],\"words\":\"briefCounts.isAll\",\"parts\":[\"briefCounts\",\"isAll\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[{\"type\":\"helper\",\"at\":[77,72],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[77,80],\"words\":\"briefCounts.touched\",\"parts\":[\"briefCounts\",\"touched\"],\"depth\":0,\"isData\":false}],\"options\":[]}]},{\"type\":\"block\",\"at\":[77,139],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[77,145],\"words\":\"briefCounts.hasSame\",\"parts\":[\"briefCounts\",\"hasSame\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[77,169],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[77,177],\"words\":\"briefCounts.same\",\"parts\":[\"briefCounts\",\"same\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[82,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[82,9],\"words\":\"briefs\",\"parts\":[\"briefs\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"k\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[82,46],\"words\":\"k.label\",\"parts\":[\"k\",\"label\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[82,56],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[82,64],\"words\":\"k.number\",\"parts\":[\"k\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[83,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[83,9],\"words\":\"k.pairs\",\"parts\":[\"k\",\"pairs\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"pair\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[83,38],\"words\":\"pair.left.subject\",\"parts\":[\"pair\",\"left\",\"subject\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[83,57],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[83,63],\"words\":\"pair.left.isAdded\",\"parts\":[\"pair\",\"left\",\"isAdded\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[83,93],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[83,99],\"words\":\"pair.left.isWords\",\"parts\":[\"pair\",\"left\",\"isWords\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[83,139],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[83,147],\"words\":\"pair.left.moved\",\"parts\":[\"pair\",\"left\",\"moved\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[83,168]}]]},{\"type\":\"block\",\"at\":[83,182],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[83,190],\"words\":\"pair.right\",\"parts\":[\"pair\",\"right\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"b\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[83,215],\"words\":\"b.subject\",\"parts\":[\"b\",\"subject\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[83,226],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[83,232],\"words\":\"b.isAdded\",\"parts\":[\"b\",\"isAdded\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[83,254],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[83,260],\"words\":\"b.isWords\",\"parts\":[\"b\",\"isWords\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[83,292],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[83,300],\"words\":\"b.moved\",\"parts\":[\"b\",\"moved\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[83,313]}]]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[89,8],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[89,16],\"words\":\"briefCounts.all\",\"parts\":[\"briefCounts\",\"all\"],\"depth\":0,\"isData\":false}],\"options\":[]}]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[92,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[92,7],\"words\":\"hasSources\",\"parts\":[\"hasSources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[95,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[95,9],\"words\":\"sources\",\"parts\":[\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"s\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[95,35],\"words\":\"s.key\",\"parts\":[\"s\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[95,46],\"words\":\"s.text\",\"parts\":[\"s\",\"text\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"partial\",\"at\":[99,1],\"name\":\"partials/imprint-zh-CN\",\"values\":[],\"options\":[]}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:1:69","text",{"name":"at","hash":{},"data":data}))
    + "mark=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:1:75",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"mark"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:1:95","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:2:47","text",{"name":"at","hash":{},"data":data}))
    + "issuer=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:2:55",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"unit"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:2:75","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:2:113","text",{"name":"at","hash":{},"data":data}))
    + "storage-note=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:2:127",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"storageNote"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:2:154","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:2:185","text",{"name":"at","hash":{},"data":data}))
    + "mark=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:2:191",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"mark"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:2:211","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:3:24","text",{"name":"at","hash":{},"data":data}))
    + "<issue>第"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:3:32",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"number"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:3:53","text",{"name":"at","hash":{},"data":data}))
    + "期"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:3:54",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"hasTotalNumber"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:3:120","text",{"name":"at","hash":{},"data":data}))
    + "</issue>";
},"5":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:3:82","text",{"name":"at","hash":{},"data":data}))
    + "（总第"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:3:85",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"totalNumber"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:3:111","text",{"name":"at","hash":{},"data":data}))
    + "期）";
},"6":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:11:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>对照"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:11:6",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"since"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:11:20","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "和"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:11:21",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:11:34","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "两日所收资料，"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:11:41",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"totals"),"isSame"),{"name":"if","hash":{},"fn":container.program(7, data, 0, blockParams, depths),"inverse":container.program(8, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:11:176","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:11:177",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"bridge"),"isKnown"),{"name":"if","hash":{},"fn":container.program(9, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:11:552","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:12:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"editions"),{"name":"each","hash":{},"fn":container.program(15, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:14:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:14:4",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"counts"),"real"),"has"),{"name":"if","hash":{},"fn":container.program(26, data, 0, blockParams, depths),"inverse":container.program(28, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:14:152",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"counts"),"record"),"has"),{"name":"if","hash":{},"fn":container.program(29, data, 0, blockParams, depths),"inverse":container.program(30, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:14:277",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"counts"),"listed"),"has"),{"name":"if","hash":{},"fn":container.program(31, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:14:361",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"counts"),"renamed"),"has"),{"name":"if","hash":{},"fn":container.program(32, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:14:429",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"counts"),"readings"),"has"),{"name":"if","hash":{},"fn":container.program(33, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:14:505","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:15:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasTable"),{"name":"if","hash":{},"fn":container.program(34, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:28:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"bridge"),"hasMoved"),{"name":"if","hash":{},"fn":container.program(43, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:11:62","text",{"name":"at","hash":{},"data":data}))
    + "已批准项目仍为"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:11:69",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"totals"),"newProjects"),{"name":"count","hash":{},"data":data}));
},"8":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:11:105","text",{"name":"at","hash":{},"data":data}))
    + "已批准项目由"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:11:111",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"totals"),"oldProjects"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:11:139","text",{"name":"at","hash":{},"data":data}))
    + "变为"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:11:141",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"totals"),"newProjects"),{"name":"count","hash":{},"data":data}));
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:11:199",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"bridge"),"hasMoved"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.program(14, data, 0),"data":data})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:11:222","text",{"name":"at","hash":{},"data":data}))
    + "仅涉"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:11:224",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":11,"column":225},"end":{"line":11,"column":234}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:11:237","text",{"name":"at","hash":{},"data":data}))
    + "的贷款承诺额由"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:11:244",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"bridge"),"opening"),{"name":"amount","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:11:269","text",{"name":"at","hash":{},"data":data}))
    + "变为"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:11:271",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"bridge"),"closing"),{"name":"amount","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:11:296","text",{"name":"at","hash":{},"data":data}))
    + "，其中实际净变动为"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:11:305",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"bridge"),"hasReal"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.program(12, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:11:398",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"bridge"),"hasRecord"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:11:460","text",{"name":"at","hash":{},"data":data}))
    + "，见<ref to=\"bridge\"/>。";
},"11":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:11:327",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"bridge"),"real"),{"name":"amount","hash":{},"data":data}));
},"12":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:11:357",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"bridge"),"real"),{"name":"amount","hash":{"form":"bare"},"data":data}));
},"13":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:11:422","text",{"name":"at","hash":{},"data":data}))
    + "，补录和更正为"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:11:429",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"bridge"),"record"),{"name":"amount","hash":{},"data":data}));
},"14":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:11:489","text",{"name":"at","hash":{},"data":data}))
    + "仅涉"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:11:491",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":11,"column":492},"end":{"line":11,"column":501}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:11:504","text",{"name":"at","hash":{},"data":data}))
    + "的贷款承诺额仍为"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:11:512",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"bridge"),"closing"),{"name":"amount","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:11:537","text",{"name":"at","hash":{},"data":data}))
    + "。";
},"15":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:12:26","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:12:29",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"publisher"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:12:44",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"document"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:12:58",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[0][0],"oldDate"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:12:76","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "版收录"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:12:79",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(container.strict(lookupProperty(depths[1],"area"), "name", {"start":{"line":12,"column":80},"end":{"line":12,"column":92}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:12:95","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "记录"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:12:97",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"oldRecords"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:12:119","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:12:120",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[0][0],"newDate"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:12:138","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "版收录"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:12:141",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"newRecords"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:12:163",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:12:173","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:12:174",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isSame"),{"name":"if","hash":{},"fn":container.program(16, data, 0, blockParams, depths),"inverse":container.program(17, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:12:458","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n";
},"16":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/zh-CN.hbs:12:190","text",{"name":"at","hash":{},"data":data}))
    + "两版所列项目相同。";
},"17":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:12:207",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"hasAdded"),{"name":"if","hash":{},"fn":container.program(18, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:12:329",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"hasGone"),{"name":"if","hash":{},"fn":container.program(22, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"18":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:12:225","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "增列"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:12:227",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(blockParams[2][0],"added"),{"name":"list","hash":{},"fn":container.program(19, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:12:321","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。";
},"19":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:12:251",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasNumber"),{"name":"if","hash":{},"fn":container.program(20, data, 0, blockParams),"inverse":container.program(21, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"20":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:12:270",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[1][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}));
},"21":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/zh-CN.hbs:12:295",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[1][0],"name"), depth0));
},"22":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:12:346","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "不再列示"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:12:350",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(blockParams[2][0],"gone"),{"name":"list","hash":{},"fn":container.program(23, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:12:443","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。";
},"23":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:12:373",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasNumber"),{"name":"if","hash":{},"fn":container.program(24, data, 0, blockParams),"inverse":container.program(25, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"24":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:12:392",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[1][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}));
},"25":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/zh-CN.hbs:12:417",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[1][0],"name"), depth0));
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:14:27","text",{"name":"at","hash":{},"data":data}))
    + "实际变动"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:14:31",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"counts"),"real"),"changes"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:14:60",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"counts"),"status"),"has"),{"name":"if","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:14:130","text",{"name":"at","hash":{},"data":data}))
    + "。";
},"27":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:14:85","text",{"name":"at","hash":{},"data":data}))
    + "，其中状态变更"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:14:92",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"counts"),"status"),"changes"),{"name":"count","hash":{},"data":data}));
},"28":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/zh-CN.hbs:14:139","text",{"name":"at","hash":{},"data":data}))
    + "无实际变动。";
},"29":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:14:177","text",{"name":"at","hash":{},"data":data}))
    + "口径和资料变动"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:14:184",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"counts"),"record"),"changes"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:14:215","text",{"name":"at","hash":{},"data":data}))
    + "，涉及项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:14:220",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"counts"),"record"),"projects"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:14:252","text",{"name":"at","hash":{},"data":data}))
    + "。";
},"30":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/zh-CN.hbs:14:261","text",{"name":"at","hash":{},"data":data}))
    + "口径和资料无变动。";
},"31":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:14:302","text",{"name":"at","hash":{},"data":data}))
    + "补录和首次列示的项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:14:312",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"counts"),"listed"),"projects"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:14:344","text",{"name":"at","hash":{},"data":data}))
    + "，均不是新批准项目。";
},"32":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:14:387","text",{"name":"at","hash":{},"data":data}))
    + "更名"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:14:389",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"counts"),"renamed"),"changes"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:14:421","text",{"name":"at","hash":{},"data":data}))
    + "。";
},"33":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:14:456","text",{"name":"at","hash":{},"data":data}))
    + "来源差异说明变动"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:14:464",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"counts"),"readings"),"changes"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:14:497","text",{"name":"at","hash":{},"data":data}))
    + "。";
},"34":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:16:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<table id=\"classes\" columns=\"left right right\" weights=\"1 0 0\" class=\"compact\" continued=\"续表\">\n<caption>变动分类</caption>\n<thead><tr><th>类别</th><th>变动（项）</th><th>项目（个）</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:20:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"real"),{"name":"each","hash":{},"fn":container.program(35, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:21:17",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"classes"),{"name":"each","hash":{},"fn":container.program(37, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:22:17",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"record"),{"name":"each","hash":{},"fn":container.program(39, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:23:17",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"classes"),{"name":"each","hash":{},"fn":container.program(41, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:25:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n</table>\n";
},"35":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:20:22",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(data,"first"),{"name":"if","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"36":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/zh-CN.hbs:20:36","text",{"name":"at","hash":{},"data":data}))
    + "<tr><th colspan=\"3\">实际变动</th></tr>\n";
},"37":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:21:41",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isReal"),{"name":"if","hash":{},"fn":container.program(38, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"38":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:21:57","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:21:65",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"label"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:21:76","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:21:85",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[1][0],"changes"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:21:117","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:21:126",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[1][0],"projects"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:21:159","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"39":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:22:40",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(data,"first"),{"name":"if","hash":{},"fn":container.program(40, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"40":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/zh-CN.hbs:22:54","text",{"name":"at","hash":{},"data":data}))
    + "<tr><th colspan=\"3\">口径和资料变动</th></tr>\n";
},"41":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:23:41",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(blockParams[0][0],"isReal"),{"name":"unless","hash":{},"fn":container.program(42, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"42":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:23:61","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:23:69",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"label"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:23:80","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:23:89",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[1][0],"changes"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:23:121","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:23:130",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[1][0],"projects"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:23:163","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"43":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:29:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<table id=\"bridge\" columns=\"left right right\" weights=\"1 0 0\" unit=\"金额单位：亿美元\" class=\"compact\" continued=\"续表\">\n<caption>仅涉"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:30:12",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":30,"column":13},"end":{"line":30,"column":22}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:30:25","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "的贷款承诺额变动</caption>\n<thead><tr><th>事项</th><th>贷款（笔）</th><th>金额</th></tr></thead>\n<tbody>\n<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:33:9",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"since"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:33:23","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>—</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:33:42",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"bridge"),"opening"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:33:80","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:34:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"bridge"),"rows"),{"name":"each","hash":{},"fn":container.program(44, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:36:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n<tfoot><tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:37:16",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:37:29","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>—</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:37:48",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"bridge"),"closing"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:37:86","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr></tfoot>\n</table>\n";
},"44":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:34:29","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:34:37",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"label"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:34:48",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isReal"),{"name":"if","hash":{},"fn":container.program(45, data, 0, blockParams),"inverse":container.program(46, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:34:86",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:34:103","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:34:112",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"loans"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:34:142","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:34:151",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:34:183","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"45":function(container,depth0,helpers,partials,data) {
    return "";
},"46":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/zh-CN.hbs:34:72","text",{"name":"at","hash":{},"data":data}))
    + "（非实际变动）";
},"47":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:41:1","text",{"name":"at","hash":{},"data":data}))
    + "<p>对照"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:41:6",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"since"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:41:20","text",{"name":"at","hash":{},"data":data}))
    + "和"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:41:21",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:41:34","text",{"name":"at","hash":{},"data":data}))
    + "两日所收资料，项目、金额、日期和其他记录均无变动。已批准项目仍为"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:41:66",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"totals"),"newProjects"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:41:94",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"bridge"),"isKnown"),{"name":"if","hash":{},"fn":container.program(48, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:41:172","text",{"name":"at","hash":{},"data":data}))
    + "。</p>\n";
},"48":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:41:116","text",{"name":"at","hash":{},"data":data}))
    + "，仅涉"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:41:119",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":41,"column":120},"end":{"line":41,"column":129}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:41:132","text",{"name":"at","hash":{},"data":data}))
    + "的贷款承诺额仍为"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:41:140",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"bridge"),"closing"),{"name":"amount","hash":{},"data":data}));
},"49":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:46:1","text",{"name":"at","hash":{},"data":data}))
    + "<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:46:4",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"since"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:46:18","text",{"name":"at","hash":{},"data":data}))
    + "以后发生的变动见<ref to=\"real\"/>，每项列原值、现值和来源。</p>\n<table id=\"real\" columns=\"left left left left left\" weights=\"3 0 2 2 2\" class=\"compact\" continued=\"续表\">\n<caption>实际变动</caption>\n<thead><tr><th>项目</th><th>编号</th><th>事项</th><th>原值</th><th>现值</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:51:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"real"),{"name":"each","hash":{},"fn":container.program(50, data, 1),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:52:1","text",{"name":"at","hash":{},"data":data}))
    + "</tbody>\n</table>\n";
},"50":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/zh-CN.hbs:51:22",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"change/group-zh-CN"),depth0,{"name":"change/group-zh-CN","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"51":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/zh-CN.hbs:55:1","text",{"name":"at","hash":{},"data":data}))
    + "<p>本期无。</p>\n";
},"52":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:60:1","text",{"name":"at","hash":{},"data":data}))
    + "<p>不是新发生的事项，而是资料补录、更正、改变口径或者不再列示，见<ref to=\"record\"/>。不再列示的数值沿用原值，以往各期不追改。</p>\n<table id=\"record\" columns=\"left left left left left\" weights=\"3 0 2 2 2\" class=\"compact\" continued=\"续表\">\n<caption>口径和资料变动</caption>\n<thead><tr><th>项目</th><th>编号</th><th>事项</th><th>原值</th><th>现值</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:65:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"record"),{"name":"each","hash":{},"fn":container.program(53, data, 1),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:66:1","text",{"name":"at","hash":{},"data":data}))
    + "</tbody>\n</table>\n";
},"53":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/zh-CN.hbs:65:24",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"change/group-zh-CN"),depth0,{"name":"change/group-zh-CN","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"54":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/zh-CN.hbs:69:1","text",{"name":"at","hash":{},"data":data}))
    + "<p>本期无。</p>\n";
},"55":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:71:24","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>只计数、不逐项列出的变动"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:71:39",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"counts"),"rest"),"changes"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:71:68","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "："
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:71:69",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"noise"),{"name":"each","hash":{},"fn":container.program(56, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:71:160","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。</p>";
},"56":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:71:91",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(57, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:71:121",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"label"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:71:132",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"changes"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}));
},"57":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/zh-CN.hbs:71:109","text",{"name":"at","hash":{},"data":data}))
    + "、";
},"58":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:72:22","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>两日资料中只有一方载有、因而不逐项比较的内容："
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:72:48",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"uncompared"),{"name":"list","hash":{},"fn":container.program(59, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:72:94","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。</p>";
},"59":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/zh-CN.hbs:72:75",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"60":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:75:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>影响范围</h2>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:76:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasBriefs"),{"name":"if","hash":{},"fn":container.program(61, data, 0, blockParams),"inverse":container.program(73, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"61":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:77:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>本组简报"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:77:8",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"briefCounts"),"all"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:77:33","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:77:34",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"briefCounts"),"isAll"),{"name":"if","hash":{},"fn":container.program(62, data, 0, blockParams),"inverse":container.program(63, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:77:111","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "随上述变动而改变，见<ref to=\"briefs\"/>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:77:139",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"briefCounts"),"hasSame"),{"name":"if","hash":{},"fn":container.program(64, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:77:206","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。同一份简报按两日资料各编一次，逐项对照。</p>\n<table id=\"briefs\" columns=\"left right left right\" weights=\"1 0 1 0\" class=\"compact\" continued=\"续表\">\n<caption>受影响的简报和其中变动的数据个数</caption>\n<thead><tr><th>简报</th><th>数据（个）</th><th>简报</th><th>数据（个）</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:82:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"briefs"),{"name":"each","hash":{},"fn":container.program(65, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:86:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n</table>\n";
},"62":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/zh-CN.hbs:77:59","text",{"name":"at","hash":{},"data":data}))
    + "内容均";
},"63":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:77:70","text",{"name":"at","hash":{},"data":data}))
    + "其中"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:77:72",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"briefCounts"),"touched"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:77:101","text",{"name":"at","hash":{},"data":data}))
    + "的内容";
},"64":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:77:166","text",{"name":"at","hash":{},"data":data}))
    + "；其余"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:77:169",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"briefCounts"),"same"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:77:195","text",{"name":"at","hash":{},"data":data}))
    + "不受影响";
},"65":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:82:24","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><th colspan=\"4\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:82:44",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"label"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:82:55","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "（"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:82:56",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:82:74","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "）</th></tr>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:83:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"pairs"),{"name":"each","hash":{},"fn":container.program(66, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"66":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:83:28","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:83:36",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(lookupProperty(blockParams[0][0],"left"),"subject"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:83:57",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(blockParams[0][0],"left"),"isAdded"),{"name":"if","hash":{},"fn":container.program(67, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:83:93",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(blockParams[0][0],"left"),"isWords"),{"name":"if","hash":{},"fn":container.program(68, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:83:130","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:83:139",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(blockParams[0][0],"left"),"moved"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:83:177","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:83:182",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"right"),{"name":"each","hash":{},"fn":container.program(69, data, 1, blockParams),"inverse":container.program(72, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:83:364","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tr>\n";
},"67":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/zh-CN.hbs:83:82","text",{"name":"at","hash":{},"data":data}))
    + "（新编）";
},"68":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/zh-CN.hbs:83:118","text",{"name":"at","hash":{},"data":data}))
    + "（仅文字）";
},"69":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:83:209","text",{"name":"at","hash":{},"data":data}))
    + "<td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:83:213",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"subject"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:83:226",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isAdded"),{"name":"if","hash":{},"fn":container.program(70, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:83:254",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isWords"),{"name":"if","hash":{},"fn":container.program(71, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:83:283","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:83:292",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"moved"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:83:322","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td>";
},"70":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/zh-CN.hbs:83:243","text",{"name":"at","hash":{},"data":data}))
    + "（新编）";
},"71":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/zh-CN.hbs:83:271","text",{"name":"at","hash":{},"data":data}))
    + "（仅文字）";
},"72":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"change/zh-CN.hbs:83:335","text",{"name":"at","hash":{},"data":data}))
    + "<td>—</td><td>—</td>";
},"73":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:89:1","text",{"name":"at","hash":{},"data":data}))
    + "<p>本组简报"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:89:8",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"briefCounts"),"all"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:89:33","text",{"name":"at","hash":{},"data":data}))
    + "，均不受影响。</p>\n";
},"74":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:93:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p class=\"note\"><strong>资料来源</strong></p>\n<ol class=\"source\">\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:95:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"sources"),{"name":"each","hash":{},"fn":container.program(75, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:97:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</ol>\n";
},"75":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:95:25","text",{"name":"at","hash":{},"data":data}))
    + "<li id=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:95:33",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:95:42","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:95:44",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"text"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:95:54","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</li>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:1:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<brief title=\"外贷项目数据变动通报\" numbering=\"chinese\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:1:46",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasMark"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:1:103","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ">\n<masthead name=\"数据变动通报\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:2:24",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasUnit"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:2:83",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasStorageNote"),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:2:162",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasMark"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:2:219","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ">\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:3:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"hasNumber"),{"name":"if","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:4:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<date>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:4:7",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:4:20","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</date>\n</masthead>\n<h1>外贷项目数据变动通报</h1>\n<p class=\"subtitle\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:7:21",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"since"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:7:35","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "至"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:7:36",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:7:49","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n\n<h2>变动概要</h2>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:10:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasAny"),{"name":"if","hash":{},"fn":container.program(6, data, 0, blockParams, depths),"inverse":container.program(47, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:44:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>实际变动</h2>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:45:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"real"),{"name":"if","hash":{},"fn":container.program(49, data, 0, blockParams, depths),"inverse":container.program(51, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:58:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>口径和资料变动</h2>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:59:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"record"),{"name":"if","hash":{},"fn":container.program(52, data, 0, blockParams, depths),"inverse":container.program(54, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:71:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"counts"),"rest"),"has"),{"name":"if","hash":{},"fn":container.program(55, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:72:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasUncompared"),{"name":"if","hash":{},"fn":container.program(58, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:74:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasOtherBriefs"),{"name":"if","hash":{},"fn":container.program(60, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:92:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasSources"),{"name":"if","hash":{},"fn":container.program(74, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:99:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/imprint-zh-CN"),depth0,{"name":"partials/imprint-zh-CN","data":data,"blockParams":blockParams,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"change/zh-CN.hbs:100:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</brief>\n";
},"usePartial":true,"useData":true,"useDepths":true,"useBlockParams":true};Object.defineProperty(this,"spec",{value});return value}};
