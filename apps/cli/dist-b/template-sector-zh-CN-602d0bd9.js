module.exports = {"file":"sector/zh-CN.hbs",get outline(){const value=JSON.parse("[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[1,17],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[1,30],\"words\":\"sector.name\",\"parts\":[\"sector\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[1,71],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,77],\"words\":\"issuer.hasMark\",\"parts\":[\"issuer\",\"hasMark\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,100],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[1,107],\"words\":\"issuer.mark\",\"parts\":[\"issuer\",\"mark\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,26],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,32],\"words\":\"issuer.hasUnit\",\"parts\":[\"issuer\",\"hasUnit\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,57],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,64],\"words\":\"issuer.unit\",\"parts\":[\"issuer\",\"unit\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,85],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,91],\"words\":\"issuer.hasStorageNote\",\"parts\":[\"issuer\",\"hasStorageNote\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,129],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,136],\"words\":\"issuer.storageNote\",\"parts\":[\"issuer\",\"storageNote\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,164],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,170],\"words\":\"issuer.hasMark\",\"parts\":[\"issuer\",\"hasMark\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,193],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,200],\"words\":\"issuer.mark\",\"parts\":[\"issuer\",\"mark\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[3,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,7],\"words\":\"brief.hasNumber\",\"parts\":[\"brief\",\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,32],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[3,39],\"words\":\"brief.number\",\"parts\":[\"brief\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[3,54],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,60],\"words\":\"brief.hasTotalNumber\",\"parts\":[\"brief\",\"hasTotalNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,85],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[3,92],\"words\":\"brief.totalNumber\",\"parts\":[\"brief\",\"totalNumber\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[4,7],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[4,14],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[6,7],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[6,20],\"words\":\"sector.name\",\"parts\":[\"sector\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[7,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[7,7],\"words\":\"counts.hasProjects\",\"parts\":[\"counts\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[9,20],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[9,28],\"words\":\"counts.projects\",\"parts\":[\"counts\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[9,49]}]]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[9,75],\"words\":\"sector.name\",\"parts\":[\"sector\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[10,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[10,7],\"words\":\"counts.hasLoans\",\"parts\":[\"counts\",\"hasLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[10,43],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[10,51],\"words\":\"counts.loanProjects\",\"parts\":[\"counts\",\"loanProjects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[10,76]}]]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[10,104],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[11,20],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[11,26],\"words\":\"counts.amount\",\"parts\":[\"counts\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[11,41],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[11,50],\"words\":\"counts.amount\",\"parts\":[\"counts\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[11,69]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[12,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[12,7],\"words\":\"counts.share\",\"parts\":[\"counts\",\"share\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[12,40],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[12,50],\"words\":\"counts.share\",\"parts\":[\"counts\",\"share\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[12,68]}]]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[17,53],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[17,77],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[17,83],\"words\":\"counts.hasSecond\",\"parts\":[\"counts\",\"hasSecond\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[17,109],\"words\":\"sector.name\",\"parts\":[\"sector\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[17,135],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[17,143],\"words\":\"counts.second\",\"parts\":[\"counts\",\"second\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[17,168],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[17,176],\"words\":\"second\",\"parts\":[\"second\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[17,193],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[17,204],\"words\":\"p.first\",\"parts\":[\"p\",\"first\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[20,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[20,7],\"words\":\"counts.hasProjects\",\"parts\":[\"counts\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[21,6],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[21,13],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[21,26],\"words\":\"sector.name\",\"parts\":[\"sector\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[21,42],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[21,50],\"words\":\"counts.projects\",\"parts\":[\"counts\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[21,67],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[21,74],\"words\":\"counts.projects\",\"parts\":[\"counts\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[21,92],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[21,98],\"words\":\"counts.hasLoans\",\"parts\":[\"counts\",\"hasLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[21,122],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[21,138],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[21,146],\"words\":\"counts.loanProjects\",\"parts\":[\"counts\",\"loanProjects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[21,168],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[21,174],\"words\":\"counts.amount\",\"parts\":[\"counts\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[21,192],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[21,201],\"words\":\"counts.amount\",\"parts\":[\"counts\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[21,216],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[21,222],\"words\":\"counts.share\",\"parts\":[\"counts\",\"share\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[21,246],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[21,256],\"words\":\"counts.share\",\"parts\":[\"counts\",\"share\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[21,297],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[21,303],\"words\":\"hasSeveralLenders\",\"parts\":[\"hasSeveralLenders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[21,323],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[21,331],\"words\":\"lenders\",\"parts\":[\"lenders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"l\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[21,349],\"words\":\"l.name\",\"parts\":[\"l\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[21,357],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[21,363],\"words\":\"l.isShortened\",\"parts\":[\"l\",\"isShortened\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[21,385],\"words\":\"l.short\",\"parts\":[\"l\",\"short\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[21,402],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[21,410],\"words\":\"l.projects\",\"parts\":[\"l\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[21,423],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[21,429],\"words\":\"l.amount\",\"parts\":[\"l\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[21,439],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[21,448],\"words\":\"l.amount\",\"parts\":[\"l\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[21,477],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[21,487],\"words\":\"@last\",\"parts\":[\"last\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[21,525],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[21,533],\"words\":\"lenders\",\"parts\":[\"lenders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"l\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[21,552],\"words\":\"l.name\",\"parts\":[\"l\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[21,560],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[21,566],\"words\":\"l.isShortened\",\"parts\":[\"l\",\"isShortened\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[21,588],\"words\":\"l.short\",\"parts\":[\"l\",\"short\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]}]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[21,631],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[21,637],\"words\":\"multiProvince.hasRows\",\"parts\":[\"multiProvince\",\"hasRows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[21,664],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[21,672],\"words\":\"counts.multiProvince\",\"parts\":[\"counts\",\"multiProvince\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[21,697],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[21,726],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[21,732],\"words\":\"grants.hasRows\",\"parts\":[\"grants\",\"hasRows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[21,754],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[21,762],\"words\":\"counts.grants\",\"parts\":[\"counts\",\"grants\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[21,778],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[21,784],\"words\":\"counts.grantAmount\",\"parts\":[\"counts\",\"grantAmount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[21,806],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[21,815],\"words\":\"counts.grantAmount\",\"parts\":[\"counts\",\"grantAmount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[22,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[22,7],\"words\":\"loans.hasSentences\",\"parts\":[\"loans\",\"hasSentences\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[22,27],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[22,35],\"words\":\"loans.rows\",\"parts\":[\"loans\",\"rows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"partial\",\"at\":[22,57],\"name\":\"partials/project-sentence-zh-CN\",\"values\":[],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[24,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[24,7],\"words\":\"loans.hasTable\",\"parts\":[\"loans\",\"hasTable\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[25,91],\"name\":\"unit\",\"values\":[{\"type\":\"path\",\"at\":[25,98],\"words\":\"counts.amount\",\"parts\":[\"counts\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[26,14],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[26,28],\"words\":\"sector.name\",\"parts\":[\"sector\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[29,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[29,9],\"words\":\"loans.rows\",\"parts\":[\"loans\",\"rows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[29,38],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[29,46],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[29,52],\"words\":\"p.isDoubtful\",\"parts\":[\"p\",\"isDoubtful\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[29,74],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[29,81],\"words\":\"p\",\"parts\":[\"p\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[29,93],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[29,100],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[29,114]}]]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[29,134],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[29,153],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[29,160],\"words\":\"p.approval\",\"parts\":[\"p\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[29,176]}]]},{\"type\":\"helper\",\"at\":[29,194],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[29,203],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[29,217]}]]},{\"type\":\"helper\",\"at\":[29,235],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[29,242],\"words\":\"p.status\",\"parts\":[\"p\",\"status\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[29,256]}]]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[32,57],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[32,66],\"words\":\"counts.amount\",\"parts\":[\"counts\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[32,85]}]]},{\"type\":\"block\",\"at\":[34,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[34,7],\"words\":\"loans.hasDoubtful\",\"parts\":[\"loans\",\"hasDoubtful\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[35,29],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[35,36],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[37,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[37,7],\"words\":\"bars.has\",\"parts\":[\"bars\",\"has\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[38,42],\"name\":\"unit\",\"values\":[{\"type\":\"path\",\"at\":[38,49],\"words\":\"counts.amount\",\"parts\":[\"counts\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[40,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[40,9],\"words\":\"bars.rows\",\"parts\":[\"bars\",\"rows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[40,41],\"words\":\"p.key\",\"parts\":[\"p\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[40,59],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[40,69],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[40,78],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[40,92]}]]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[43,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[43,9],\"words\":\"multiProvince.rows\",\"parts\":[\"multiProvince\",\"rows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"partial\",\"at\":[43,39],\"name\":\"partials/project-sentence-zh-CN\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[45,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[45,9],\"words\":\"grants.rows\",\"parts\":[\"grants\",\"rows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"partial\",\"at\":[45,32],\"name\":\"partials/project-sentence-zh-CN\",\"values\":[],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[48,6],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[48,13],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[48,25],\"words\":\"sector.name\",\"parts\":[\"sector\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[48,52],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[48,60],\"words\":\"counts.projects\",\"parts\":[\"counts\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]}]},{\"type\":\"block\",\"at\":[51,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[51,7],\"words\":\"hasResults\",\"parts\":[\"hasResults\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[53,37],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[53,43],\"words\":\"hasBoth\",\"parts\":[\"hasBoth\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[55,12],\"words\":\"sector.name\",\"parts\":[\"sector\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[58,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[58,9],\"words\":\"results\",\"parts\":[\"results\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"r\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[59,23],\"words\":\"r.name\",\"parts\":[\"r\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[60,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[60,9],\"words\":\"r.planned\",\"parts\":[\"r\",\"planned\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"row\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[60,39],\"words\":\"row.what\",\"parts\":[\"row\",\"what\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[60,49],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[60,56],\"words\":\"row\",\"parts\":[\"row\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[60,81],\"name\":\"measure\",\"values\":[{\"type\":\"path\",\"at\":[60,91],\"words\":\"row.value\",\"parts\":[\"row\",\"value\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[60,111],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[60,118],\"words\":\"row.date\",\"parts\":[\"row\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[60,132]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[62,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[62,9],\"words\":\"r.reported\",\"parts\":[\"r\",\"reported\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"row\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[62,40],\"words\":\"row.what\",\"parts\":[\"row\",\"what\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[62,50],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[62,57],\"words\":\"row\",\"parts\":[\"row\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[62,82],\"name\":\"measure\",\"values\":[{\"type\":\"path\",\"at\":[62,92],\"words\":\"row.value\",\"parts\":[\"row\",\"value\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[62,112],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[62,119],\"words\":\"row.date\",\"parts\":[\"row\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[62,133]}]]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[71,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[71,7],\"words\":\"published.isRoads\",\"parts\":[\"published\",\"isRoads\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[71,46],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[71,54],\"words\":\"published.highways\",\"parts\":[\"published\",\"highways\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[71,77],\"name\":\"measure\",\"values\":[{\"type\":\"path\",\"at\":[71,87],\"words\":\"published.highwayLength\",\"parts\":[\"published\",\"highwayLength\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[71,112],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[71,118],\"words\":\"published.hasNamed\",\"parts\":[\"published\",\"hasNamed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[71,143],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[71,151],\"words\":\"published.named\",\"parts\":[\"published\",\"named\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"h\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[71,177],\"words\":\"h.name\",\"parts\":[\"h\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[71,201],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[71,208],\"words\":\"published.highwayLength\",\"parts\":[\"published\",\"highwayLength\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[72,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[72,7],\"words\":\"published.isUrban\",\"parts\":[\"published\",\"isUrban\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[72,39],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[72,49],\"words\":\"published.urbanShare\",\"parts\":[\"published\",\"urbanShare\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[72,119],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[72,126],\"words\":\"published.urbanShare\",\"parts\":[\"published\",\"urbanShare\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[73,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[73,7],\"words\":\"published.isForestry\",\"parts\":[\"published\",\"isForestry\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[73,51],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[73,64],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[73,72],\"words\":\"published.forestryPrefectures\",\"parts\":[\"published\",\"forestryPrefectures\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[73,108],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[73,116],\"words\":\"published.forestryCounties\",\"parts\":[\"published\",\"forestryCounties\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[73,148],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[73,155],\"words\":\"published.forestryCounties\",\"parts\":[\"published\",\"forestryCounties\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[74,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[74,7],\"words\":\"counts.hasProposed\",\"parts\":[\"counts\",\"hasProposed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[74,35],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[74,43],\"words\":\"counts.proposed\",\"parts\":[\"counts\",\"proposed\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[74,65],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[74,73],\"words\":\"proposed\",\"parts\":[\"proposed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[74,92],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[74,101],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[74,107],\"words\":\"p.hasNumber\",\"parts\":[\"p\",\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[74,120],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[74,127],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[74,149],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[74,155],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[74,165],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[74,174],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[74,202],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[74,209],\"words\":\"p\",\"parts\":[\"p\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[75,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[75,7],\"words\":\"counts.hasDropped\",\"parts\":[\"counts\",\"hasDropped\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[75,36],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[75,44],\"words\":\"counts.dropped\",\"parts\":[\"counts\",\"dropped\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[75,69],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[75,77],\"words\":\"dropped\",\"parts\":[\"dropped\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[75,95],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[75,104],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[75,110],\"words\":\"p.hasNumber\",\"parts\":[\"p\",\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[75,123],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[75,130],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[75,154],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[75,160],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[75,170],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[75,179],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[75,207],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[75,214],\"words\":\"p\",\"parts\":[\"p\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[76,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[76,7],\"words\":\"counts.hasUnverified\",\"parts\":[\"counts\",\"hasUnverified\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[76,54],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[76,62],\"words\":\"counts.unverified\",\"parts\":[\"counts\",\"unverified\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[76,86],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[76,94],\"words\":\"unverified\",\"parts\":[\"unverified\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[76,115],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[76,123],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[76,130],\"words\":\"p\",\"parts\":[\"p\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[80,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[80,9],\"words\":\"changes\",\"parts\":[\"changes\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[80,18],\"name\":\"partials/what-changed-zh-CN\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[81,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[81,7],\"words\":\"hasSources\",\"parts\":[\"hasSources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[84,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[84,9],\"words\":\"sources\",\"parts\":[\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"s\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[84,35],\"words\":\"s.key\",\"parts\":[\"s\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[84,46],\"words\":\"s.text\",\"parts\":[\"s\",\"text\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"partial\",\"at\":[88,1],\"name\":\"partials/imprint-zh-CN\",\"values\":[],\"options\":[]}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:1:94","text",{"name":"at","hash":{},"data":data}))
    + "mark=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:1:100",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"mark"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:1:120","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:2:49","text",{"name":"at","hash":{},"data":data}))
    + "issuer=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:2:57",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"unit"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:2:77","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:2:115","text",{"name":"at","hash":{},"data":data}))
    + "storage-note=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:2:129",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"storageNote"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:2:156","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:2:187","text",{"name":"at","hash":{},"data":data}))
    + "mark=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:2:193",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"mark"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:2:213","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:3:24","text",{"name":"at","hash":{},"data":data}))
    + "<issue>第"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:3:32",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"number"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:3:53","text",{"name":"at","hash":{},"data":data}))
    + "期"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:3:54",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"hasTotalNumber"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:3:120","text",{"name":"at","hash":{},"data":data}))
    + "</issue>";
},"5":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:3:82","text",{"name":"at","hash":{},"data":data}))
    + "（总第"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:3:85",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"totalNumber"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:3:111","text",{"name":"at","hash":{},"data":data}))
    + "期）";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:8:1","text",{"name":"at","hash":{},"data":data}))
    + "<key-figures>\n<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:9:20",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"projects"),{"name":"count","hash":{"form":"large"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:9:58","text",{"name":"at","hash":{},"data":data}))
    + "</value><label>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:9:73",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"sector"), "name", {"start":{"line":9,"column":74},"end":{"line":9,"column":85}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:9:88","text",{"name":"at","hash":{},"data":data}))
    + "类项目</label></key-figure>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:10:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasLoans"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:13:1","text",{"name":"at","hash":{},"data":data}))
    + "</key-figures>\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:10:24","text",{"name":"at","hash":{},"data":data}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:10:43",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"loanProjects"),{"name":"count","hash":{"form":"large"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:10:85","text",{"name":"at","hash":{},"data":data}))
    + "</value><label>仅涉"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:10:102",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":10,"column":103},"end":{"line":10,"column":112}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:10:115","text",{"name":"at","hash":{},"data":data}))
    + "的贷款项目</label></key-figure>\n<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:11:20",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"amount"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(9, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:11:95","text",{"name":"at","hash":{},"data":data}))
    + "</value><label>贷款承诺额</label></key-figure>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:12:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"share"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:11:41",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"amount"),{"name":"amount","hash":{"form":"large"},"data":data}));
},"9":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"sector/zh-CN.hbs:11:86","text",{"name":"at","hash":{},"data":data}))
    + "不详";
},"10":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:12:21","text",{"name":"at","hash":{},"data":data}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:12:40",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"share"),{"name":"percent","hash":{"form":"large"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:12:77","text",{"name":"at","hash":{},"data":data}))
    + "</value><label>占全部贷款承诺额</label></key-figure>";
},"11":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:17:101","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "来源同时列有"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:17:107",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"sector"), "name", {"start":{"line":17,"column":108},"end":{"line":17,"column":119}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:17:122","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "、但列在其他行业之后的项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:17:135",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"second"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:17:158","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，计入其第一个行业："
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:17:168",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"second"),{"name":"list","hash":{},"fn":container.program(12, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:17:223","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。";
},"12":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:17:191",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:17:201","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "（"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:17:202",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"first"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:17:213","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "）";
},"13":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>截至"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:6",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:19","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，已批准的"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:24",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"sector"), "name", {"start":{"line":21,"column":25},"end":{"line":21,"column":36}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:39","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "类项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:42",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"projects"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:67",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"projects"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:91","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:92",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasLoans"),{"name":"if","hash":{},"fn":container.program(14, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:631",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"multiProvince"),"hasRows"),{"name":"if","hash":{},"fn":container.program(27, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:726",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"grants"),"hasRows"),{"name":"if","hash":{},"fn":container.program(28, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:869","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:22:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"loans"),"hasSentences"),{"name":"if","hash":{},"fn":container.program(31, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:24:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"loans"),"hasTable"),{"name":"if","hash":{},"fn":container.program(33, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:37:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"bars"),"has"),{"name":"if","hash":{},"fn":container.program(37, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:43:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"multiProvince"),"rows"),{"name":"each","hash":{},"fn":container.program(39, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:45:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"grants"),"rows"),{"name":"each","hash":{},"fn":container.program(40, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:115","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "其中，仅涉"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:120",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":21,"column":121},"end":{"line":21,"column":130}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:133","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "的贷款项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:138",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"loanProjects"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:167","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:168",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"amount"),{"name":"if","hash":{},"fn":container.program(15, data, 0, blockParams),"inverse":container.program(17, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:297",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasSeveralLenders"),{"name":"if","hash":{},"fn":container.program(18, data, 0, blockParams),"inverse":container.program(24, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:189","text",{"name":"at","hash":{},"data":data}))
    + "承诺额"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:192",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"amount"),{"name":"amount","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:216",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"share"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:236","text",{"name":"at","hash":{},"data":data}))
    + "，占全部贷款承诺额的"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:246",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"share"),{"name":"percent","hash":{},"data":data}));
},"17":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"sector/zh-CN.hbs:21:285","text",{"name":"at","hash":{},"data":data}))
    + "承诺额不详";
},"18":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:322","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "："
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:323",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"lenders"),{"name":"each","hash":{},"fn":container.program(19, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:515","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。";
},"19":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:347",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:357",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isShortened"),{"name":"if","hash":{},"fn":container.program(20, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:402",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"projects"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:422","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "、"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:423",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"if","hash":{},"fn":container.program(21, data, 0, blockParams),"inverse":container.program(22, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:477",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"last"),{"name":"unless","hash":{},"fn":container.program(23, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"20":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:378","text",{"name":"at","hash":{},"data":data}))
    + "（以下简称"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:383",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"short"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:394","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "）";
},"21":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:439",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}));
},"22":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"sector/zh-CN.hbs:21:466","text",{"name":"at","hash":{},"data":data}))
    + "金额不详";
},"23":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"sector/zh-CN.hbs:21:494","text",{"name":"at","hash":{},"data":data}))
    + "，";
},"24":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:524","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:525",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"lenders"),{"name":"each","hash":{},"fn":container.program(25, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:616","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。";
},"25":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:549","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "由"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:550",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:560",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isShortened"),{"name":"if","hash":{},"fn":container.program(26, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:605","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "贷款";
},"26":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:581","text",{"name":"at","hash":{},"data":data}))
    + "（以下简称"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:586",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"short"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:597","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "）";
},"27":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:660","text",{"name":"at","hash":{},"data":data}))
    + "跨省项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:664",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"multiProvince"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:694","text",{"name":"at","hash":{},"data":data}))
    + "，"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:695",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":21,"column":696},"end":{"line":21,"column":705}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:708","text",{"name":"at","hash":{},"data":data}))
    + "份额不详，未计入金额。";
},"28":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:748","text",{"name":"at","hash":{},"data":data}))
    + "单独赠款项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:754",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"grants"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:777","text",{"name":"at","hash":{},"data":data}))
    + "，"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:778",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"grantAmount"),{"name":"if","hash":{},"fn":container.program(29, data, 0),"inverse":container.program(30, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:854","text",{"name":"at","hash":{},"data":data}))
    + "，不与贷款相加。";
},"29":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:804","text",{"name":"at","hash":{},"data":data}))
    + "赠款"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:21:806",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"grantAmount"),{"name":"amount","hash":{},"data":data}));
},"30":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"sector/zh-CN.hbs:21:843","text",{"name":"at","hash":{},"data":data}))
    + "金额不详";
},"31":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:22:27",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"loans"),"rows"),{"name":"each","hash":{},"fn":container.program(32, data, 1),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"32":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:22:54","text",{"name":"at","hash":{},"data":data}))
    + "<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:22:57",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/project-sentence-zh-CN"),depth0,{"name":"partials/project-sentence-zh-CN","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:22:94","text",{"name":"at","hash":{},"data":data}))
    + "</p>\n";
},"33":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.strict, alias4=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:25:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<table id=\"loans\" columns=\"left left left left right left\" weights=\"3 0 0 0 0 0\" unit=\"单位："
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:25:91",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"unit").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"amount"),{"name":"unit","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:25:113","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" class=\"compact\" continued=\"续表\">\n<caption>仅涉"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:26:12",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"area"), "name", {"start":{"line":26,"column":13},"end":{"line":26,"column":22}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:26:25","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "的"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:26:26",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"sector"), "name", {"start":{"line":26,"column":27},"end":{"line":26,"column":38}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:26:41","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "类贷款项目</caption>\n<thead><tr><th>项目</th><th>编号</th><th>资金方</th><th>批准日期</th><th>承诺额</th><th>状态</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:29:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"loans"),"rows"),{"name":"each","hash":{},"fn":container.program(34, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:31:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n<tfoot><tr><td>合计</td><td>—</td><td>—</td><td>—</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:32:57",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:32:94","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>—</td></tr></tfoot>\n</table>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:34:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"loans"),"hasDoubtful"),{"name":"if","hash":{},"fn":container.program(36, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:35:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p class=\"source\">数据来源见各行。截至"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:35:29",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:35:42","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。</p>\n";
},"34":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:29:28","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:29:36",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:29:46",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isDoubtful"),{"name":"if","hash":{},"fn":container.program(35, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:29:74",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:29:84","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:29:93",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:29:123","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:29:132",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"lender"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:29:144","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:29:153",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[0][0],"approval"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:29:185","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:29:194",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:29:226","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:29:235",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"status"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:29:265","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"35":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"sector/zh-CN.hbs:29:66","text",{"name":"at","hash":{},"data":data}))
    + "*";
},"36":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"sector/zh-CN.hbs:34:26","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">注：*为存疑金额，计入合计。</p>";
},"37":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:38:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<chart id=\"amounts\" type=\"bars\" unit=\"单位："
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:38:42",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"unit").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"amount"),{"name":"unit","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:38:64","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\">\n<caption>各项目贷款承诺额</caption>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:40:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"bars"),"rows"),{"name":"each","hash":{},"fn":container.program(38, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:41:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</chart>\n";
},"38":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:40:27","text",{"name":"at","hash":{},"data":data}))
    + "<datum key=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:40:39",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:40:48","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" label=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:40:57",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:40:67","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:40:69",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:40:101","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</datum>";
},"39":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:43:36","text",{"name":"at","hash":{},"data":data}))
    + "<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:43:39",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/project-sentence-zh-CN"),depth0,{"name":"partials/project-sentence-zh-CN","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:43:76","text",{"name":"at","hash":{},"data":data}))
    + "</p>\n";
},"40":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:45:29","text",{"name":"at","hash":{},"data":data}))
    + "<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:45:32",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/project-sentence-zh-CN"),depth0,{"name":"partials/project-sentence-zh-CN","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:45:69","text",{"name":"at","hash":{},"data":data}))
    + "</p>\n";
},"41":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:48:1","text",{"name":"at","hash":{},"data":data}))
    + "<p>截至"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:48:6",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:48:19","text",{"name":"at","hash":{},"data":data}))
    + "，没有以"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:48:23",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"sector"), "name", {"start":{"line":48,"column":24},"end":{"line":48,"column":35}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:48:38","text",{"name":"at","hash":{},"data":data}))
    + "为第一个行业词的已批准项目（"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:48:52",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"projects"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:48:77","text",{"name":"at","hash":{},"data":data}))
    + "）。</p>\n";
},"42":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:52:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>建设内容</h2>\n<p>下表所列为来源载明的内容；各项目载明的范围不同，里程、面积不加总。"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:53:37",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasBoth"),{"name":"if","hash":{},"fn":container.program(43, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:53:76","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n<table id=\"results\" columns=\"left left right right\" weights=\"3 0 0 0\" class=\"compact\" continued=\"续表\">\n<caption>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:55:10",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"sector"), "name", {"start":{"line":55,"column":11},"end":{"line":55,"column":22}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:55:25","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "类项目的建设内容和受益人口</caption>\n<thead><tr><th>内容</th><th>口径</th><th>数值</th><th>资料日期</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:58:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"results"),{"name":"each","hash":{},"fn":container.program(44, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:65:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n</table>\n";
},"43":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"sector/zh-CN.hbs:53:52","text",{"name":"at","hash":{},"data":data}))
    + "计划数与报告数分列，不计算完成率。";
},"44":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:59:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><th colspan=\"4\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:59:21",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:59:31","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</th></tr>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:60:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"planned"),{"name":"each","hash":{},"fn":container.program(45, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:62:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"reported"),{"name":"each","hash":{},"fn":container.program(46, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"45":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:60:29","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:60:37",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"what"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:60:49",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:60:61","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>计划</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:60:81",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"measure").call(alias1,lookupProperty(blockParams[0][0],"value"),{"name":"measure","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:60:102","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:60:111",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[0][0],"date"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:60:141","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"46":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:62:30","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:62:38",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"what"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:62:50",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:62:62","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>报告</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:62:82",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"measure").call(alias1,lookupProperty(blockParams[0][0],"value"),{"name":"measure","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:62:103","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:62:112",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[0][0],"date"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:62:142","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"47":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:71:26","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<li>自治区财政厅文章所列为高等级公路"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:71:46",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"highways"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:71:74","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "、全长"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:71:77",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"measure").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"highwayLength"),{"name":"measure","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:71:112",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"hasNamed"),{"name":"if","hash":{},"fn":container.program(48, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:71:201",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"highwayLength"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:71:233","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。与上述项目的对应关系，除点名的以外未经核实；两组数分列，里程不加总。</li>";
},"48":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:71:138","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，点名的有"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:71:143",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"named"),{"name":"list","hash":{},"fn":container.program(49, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"49":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"sector/zh-CN.hbs:71:175",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"50":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:72:26","text",{"name":"at","hash":{},"data":data}))
    + "<li>自治区财政厅文章称"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:72:39",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"urbanShare"),{"name":"percent","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:72:71","text",{"name":"at","hash":{},"data":data}))
    + "的贷赠款项目用于改善地（县）城市基础设施，未说明按项目数或金额计算，分母含赠款，不与上述项目换算"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:72:119",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"urbanShare"),{"name":"cite","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:72:148","text",{"name":"at","hash":{},"data":data}))
    + "。</li>";
},"51":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:73:29","text",{"name":"at","hash":{},"data":data}))
    + "<li>自治区财政厅文章载明，林业项目在"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:73:49",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":73,"column":50},"end":{"line":73,"column":59}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:73:62","text",{"name":"at","hash":{},"data":data}))
    + "覆盖"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:73:64",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"forestryPrefectures"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:73:103","text",{"name":"at","hash":{},"data":data}))
    + "地（州）、"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:73:108",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"forestryCounties"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:73:144","text",{"name":"at","hash":{},"data":data}))
    + "县（市）"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:73:148",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"forestryCounties"),{"name":"cite","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:73:183","text",{"name":"at","hash":{},"data":data}))
    + "。</li>";
},"52":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:74:27","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<li>拟议项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:74:35",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"proposed"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:74:60","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，不计入："
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:74:65",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"proposed"),{"name":"list","hash":{},"fn":container.program(53, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:74:221","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。</li>";
},"53":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:74:90",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:74:100","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "（"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:74:101",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasNumber"),{"name":"if","hash":{},"fn":container.program(54, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:74:145","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "拟议金额"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:74:149",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"if","hash":{},"fn":container.program(55, data, 0, blockParams),"inverse":container.program(56, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:74:201","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "）"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:74:202",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"54":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:74:120",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[1][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:74:137","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，";
},"55":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:74:165",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}));
},"56":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"sector/zh-CN.hbs:74:192","text",{"name":"at","hash":{},"data":data}))
    + "不详";
},"57":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:75:26","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<li>终止准备项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:75:36",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"dropped"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:75:60","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，未批准，不计入："
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:75:69",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"dropped"),{"name":"list","hash":{},"fn":container.program(58, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:75:226","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。</li>";
},"58":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:75:93",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:75:103","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "（"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:75:104",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasNumber"),{"name":"if","hash":{},"fn":container.program(59, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:75:148","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "来源仍列金额"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:75:154",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"if","hash":{},"fn":container.program(60, data, 0, blockParams),"inverse":container.program(61, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:75:206","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "）"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:75:207",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"59":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:75:123",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[1][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:75:140","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，";
},"60":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:75:170",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}));
},"61":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"sector/zh-CN.hbs:75:197","text",{"name":"at","hash":{},"data":data}))
    + "不详";
},"62":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:76:29","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<li>未查到国际金融组织贷款记录、未经核实的项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:76:54",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"unverified"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:76:81","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，不计入："
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:76:86",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"unverified"),{"name":"list","hash":{},"fn":container.program(63, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:76:142","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。</li>";
},"63":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:76:113",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:76:123",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"64":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"sector/zh-CN.hbs:80:18",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/what-changed-zh-CN"),depth0,{"name":"partials/what-changed-zh-CN","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"65":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:82:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h3>资料来源</h3>\n<ol class=\"source\">\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:84:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"sources"),{"name":"each","hash":{},"fn":container.program(66, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:86:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</ol>\n";
},"66":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:84:25","text",{"name":"at","hash":{},"data":data}))
    + "<li id=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:84:33",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:84:42","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:84:44",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"text"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:84:54","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</li>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.strict, alias4=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:1:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<brief title=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:1:15",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"area"), "name", {"start":{"line":1,"column":16},"end":{"line":1,"column":25}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:1:28",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"sector"), "name", {"start":{"line":1,"column":29},"end":{"line":1,"column":40}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:1:43","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "类外贷项目情况\" numbering=\"chinese\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:1:71",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasMark"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:1:128","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ">\n<masthead name=\"行业外贷项目简报\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:2:26",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasUnit"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:2:85",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasStorageNote"),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:2:164",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasMark"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:2:221","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ">\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:3:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"hasNumber"),{"name":"if","hash":{},"fn":container.program(4, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:4:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<date>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:4:7",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:4:20","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</date>\n</masthead>\n<h1>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:6:5",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"area"), "name", {"start":{"line":6,"column":6},"end":{"line":6,"column":15}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:6:18",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"sector"), "name", {"start":{"line":6,"column":19},"end":{"line":6,"column":30}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:6:33","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "类外贷项目情况</h1>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:7:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasProjects"),{"name":"if","hash":{},"fn":container.program(6, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:16:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>统计口径</h2>\n<p>项目按来源所列第一个行业词归类，一个项目只计一次，不设权重，金额全部计入该行业。承诺额只计仅涉"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:17:51",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"area"), "name", {"start":{"line":17,"column":52},"end":{"line":17,"column":61}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:17:64","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "的贷款和国际开发协会信贷。"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:17:77",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasSecond"),{"name":"if","hash":{},"fn":container.program(11, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:17:231","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n\n<h2>项目和资金</h2>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:20:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasProjects"),{"name":"if","hash":{},"fn":container.program(13, data, 0, blockParams),"inverse":container.program(41, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:51:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasResults"),{"name":"if","hash":{},"fn":container.program(42, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:69:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>数据说明</h2>\n<ol>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:71:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"isRoads"),{"name":"if","hash":{},"fn":container.program(47, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:72:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"isUrban"),{"name":"if","hash":{},"fn":container.program(50, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:73:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"isForestry"),{"name":"if","hash":{},"fn":container.program(51, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:74:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasProposed"),{"name":"if","hash":{},"fn":container.program(52, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:75:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasDropped"),{"name":"if","hash":{},"fn":container.program(57, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:76:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasUnverified"),{"name":"if","hash":{},"fn":container.program(62, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:77:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<li>金额为批准的承诺额，原币列示，不作汇率折算。各来源对同一项目的不同说法，见该项目的概况表。</li>\n<li>不详和—均指所查来源未列，不等于零。</li>\n</ol>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:80:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"changes"),{"name":"each","hash":{},"fn":container.program(64, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:81:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasSources"),{"name":"if","hash":{},"fn":container.program(65, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:88:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/imprint-zh-CN"),depth0,{"name":"partials/imprint-zh-CN","data":data,"blockParams":blockParams,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/zh-CN.hbs:89:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</brief>\n";
},"usePartial":true,"useData":true,"useBlockParams":true};Object.defineProperty(this,"spec",{value});return value}};
