module.exports = {"file":"sector/en.hbs",get outline(){const value=JSON.parse("[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[1,17],\"words\":\"sector.name\",\"parts\":[\"sector\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[1,84],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[1,116],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,122],\"words\":\"issuer.hasMark\",\"parts\":[\"issuer\",\"hasMark\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,145],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[1,152],\"words\":\"issuer.mark\",\"parts\":[\"issuer\",\"mark\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,30],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,36],\"words\":\"issuer.hasUnit\",\"parts\":[\"issuer\",\"hasUnit\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,61],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,68],\"words\":\"issuer.unit\",\"parts\":[\"issuer\",\"unit\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,89],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,95],\"words\":\"issuer.hasStorageNote\",\"parts\":[\"issuer\",\"hasStorageNote\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,133],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,140],\"words\":\"issuer.storageNote\",\"parts\":[\"issuer\",\"storageNote\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,168],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,174],\"words\":\"issuer.hasMark\",\"parts\":[\"issuer\",\"hasMark\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,197],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,204],\"words\":\"issuer.mark\",\"parts\":[\"issuer\",\"mark\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[3,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,7],\"words\":\"brief.hasNumber\",\"parts\":[\"brief\",\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,37],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[3,44],\"words\":\"brief.number\",\"parts\":[\"brief\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[3,58],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,64],\"words\":\"brief.hasTotalNumber\",\"parts\":[\"brief\",\"hasTotalNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,92],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[3,99],\"words\":\"brief.totalNumber\",\"parts\":[\"brief\",\"totalNumber\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[4,7],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[4,14],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[6,7],\"words\":\"sector.name\",\"parts\":[\"sector\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[6,74],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[7,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[7,7],\"words\":\"counts.hasProjects\",\"parts\":[\"counts\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[9,20],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[9,28],\"words\":\"counts.projects\",\"parts\":[\"counts\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[9,49]}]]},{\"type\":\"block\",\"at\":[10,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[10,7],\"words\":\"counts.hasLoans\",\"parts\":[\"counts\",\"hasLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[10,43],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[10,51],\"words\":\"counts.loanProjects\",\"parts\":[\"counts\",\"loanProjects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[10,76]}]]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[10,114],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[11,20],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[11,26],\"words\":\"counts.amount\",\"parts\":[\"counts\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[11,41],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[11,50],\"words\":\"counts.amount\",\"parts\":[\"counts\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[11,69]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[12,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[12,7],\"words\":\"counts.share\",\"parts\":[\"counts\",\"share\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[12,40],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[12,50],\"words\":\"counts.share\",\"parts\":[\"counts\",\"share\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[12,68]}]]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[17,159],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[17,178],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[17,184],\"words\":\"counts.hasSecond\",\"parts\":[\"counts\",\"hasSecond\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[17,249],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[17,257],\"words\":\"counts.second\",\"parts\":[\"counts\",\"second\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[17,299],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[17,307],\"words\":\"second\",\"parts\":[\"second\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[17,324],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[17,336],\"words\":\"p.first\",\"parts\":[\"p\",\"first\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[20,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[20,7],\"words\":\"counts.hasProjects\",\"parts\":[\"counts\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[21,42],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[21,49],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[21,57],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[21,65],\"words\":\"counts.projects\",\"parts\":[\"counts\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[21,86]}]]},{\"type\":\"helper\",\"at\":[21,95],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[21,102],\"words\":\"counts.projects\",\"parts\":[\"counts\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[21,120],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[21,126],\"words\":\"counts.hasLoans\",\"parts\":[\"counts\",\"hasLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[21,162],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[21,181],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[21,189],\"words\":\"counts.loanProjects\",\"parts\":[\"counts\",\"loanProjects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[21,212],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[21,218],\"words\":\"counts.amount\",\"parts\":[\"counts\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[21,253],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[21,262],\"words\":\"counts.amount\",\"parts\":[\"counts\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[21,277],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[21,283],\"words\":\"counts.share\",\"parts\":[\"counts\",\"share\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[21,302],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[21,312],\"words\":\"counts.share\",\"parts\":[\"counts\",\"share\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[21,388],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[21,394],\"words\":\"hasSeveralLenders\",\"parts\":[\"hasSeveralLenders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[21,415],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[21,423],\"words\":\"lenders\",\"parts\":[\"lenders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"l\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[21,441],\"words\":\"l.name\",\"parts\":[\"l\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[21,449],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[21,455],\"words\":\"l.isShortened\",\"parts\":[\"l\",\"isShortened\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[21,474],\"words\":\"l.short\",\"parts\":[\"l\",\"short\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[21,493],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[21,501],\"words\":\"l.projects\",\"parts\":[\"l\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[21,515],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[21,521],\"words\":\"l.amount\",\"parts\":[\"l\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[21,531],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[21,540],\"words\":\"l.amount\",\"parts\":[\"l\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[21,576],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[21,586],\"words\":\"@last\",\"parts\":[\"last\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[21,635],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[21,643],\"words\":\"lenders\",\"parts\":[\"lenders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"l\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[21,661],\"words\":\"l.name\",\"parts\":[\"l\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[21,669],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[21,675],\"words\":\"l.isShortened\",\"parts\":[\"l\",\"isShortened\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[21,694],\"words\":\"l.short\",\"parts\":[\"l\",\"short\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]}]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[21,735],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[21,741],\"words\":\"multiProvince.hasRows\",\"parts\":[\"multiProvince\",\"hasRows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[21,781],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[21,789],\"words\":\"counts.multiProvince\",\"parts\":[\"counts\",\"multiProvince\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[21,846],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[21,880],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[21,886],\"words\":\"grants.hasRows\",\"parts\":[\"grants\",\"hasRows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[21,923],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[21,931],\"words\":\"counts.grants\",\"parts\":[\"counts\",\"grants\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[21,948],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[21,954],\"words\":\"counts.grantAmount\",\"parts\":[\"counts\",\"grantAmount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[21,974],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[21,983],\"words\":\"counts.grantAmount\",\"parts\":[\"counts\",\"grantAmount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[22,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[22,7],\"words\":\"loans.hasSentences\",\"parts\":[\"loans\",\"hasSentences\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[22,27],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[22,35],\"words\":\"loans.rows\",\"parts\":[\"loans\",\"rows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"partial\",\"at\":[22,57],\"name\":\"partials/project-sentence-en\",\"values\":[],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[24,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[24,7],\"words\":\"loans.hasTable\",\"parts\":[\"loans\",\"hasTable\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[25,88],\"name\":\"unit\",\"values\":[{\"type\":\"path\",\"at\":[25,95],\"words\":\"counts.amount\",\"parts\":[\"counts\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[26,12],\"words\":\"sector.name\",\"parts\":[\"sector\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[26,46],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[29,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[29,9],\"words\":\"loans.rows\",\"parts\":[\"loans\",\"rows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[29,38],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[29,46],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[29,52],\"words\":\"p.isDoubtful\",\"parts\":[\"p\",\"isDoubtful\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[29,74],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[29,81],\"words\":\"p\",\"parts\":[\"p\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[29,93],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[29,100],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[29,114]}]]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[29,134],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[29,153],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[29,160],\"words\":\"p.approval\",\"parts\":[\"p\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[29,176]}]]},{\"type\":\"helper\",\"at\":[29,194],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[29,203],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[29,217]}]]},{\"type\":\"helper\",\"at\":[29,235],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[29,242],\"words\":\"p.status\",\"parts\":[\"p\",\"status\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[29,256]}]]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[32,60],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[32,69],\"words\":\"counts.amount\",\"parts\":[\"counts\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[32,88]}]]},{\"type\":\"block\",\"at\":[34,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[34,7],\"words\":\"loans.hasDoubtful\",\"parts\":[\"loans\",\"hasDoubtful\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[35,48],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[35,55],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[37,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[37,7],\"words\":\"bars.has\",\"parts\":[\"bars\",\"has\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[38,39],\"name\":\"unit\",\"values\":[{\"type\":\"path\",\"at\":[38,46],\"words\":\"counts.amount\",\"parts\":[\"counts\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[40,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[40,9],\"words\":\"bars.rows\",\"parts\":[\"bars\",\"rows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[40,41],\"words\":\"p.key\",\"parts\":[\"p\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[40,59],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[40,69],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[40,78],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[40,92]}]]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[43,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[43,9],\"words\":\"multiProvince.rows\",\"parts\":[\"multiProvince\",\"rows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"partial\",\"at\":[43,39],\"name\":\"partials/project-sentence-en\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[45,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[45,9],\"words\":\"grants.rows\",\"parts\":[\"grants\",\"rows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"partial\",\"at\":[45,32],\"name\":\"partials/project-sentence-en\",\"values\":[],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[48,10],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[48,17],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[48,74],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[48,82],\"words\":\"counts.projects\",\"parts\":[\"counts\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]}]},{\"type\":\"block\",\"at\":[51,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[51,7],\"words\":\"hasResults\",\"parts\":[\"hasResults\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[53,93],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[53,99],\"words\":\"hasBoth\",\"parts\":[\"hasBoth\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[58,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[58,9],\"words\":\"results\",\"parts\":[\"results\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"r\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[59,23],\"words\":\"r.name\",\"parts\":[\"r\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[60,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[60,9],\"words\":\"r.planned\",\"parts\":[\"r\",\"planned\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"row\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[60,39],\"words\":\"row.what\",\"parts\":[\"row\",\"what\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[60,49],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[60,56],\"words\":\"row\",\"parts\":[\"row\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[60,86],\"name\":\"measure\",\"values\":[{\"type\":\"path\",\"at\":[60,96],\"words\":\"row.value\",\"parts\":[\"row\",\"value\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[60,116],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[60,123],\"words\":\"row.date\",\"parts\":[\"row\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[60,137]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[62,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[62,9],\"words\":\"r.reported\",\"parts\":[\"r\",\"reported\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"row\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[62,40],\"words\":\"row.what\",\"parts\":[\"row\",\"what\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[62,50],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[62,57],\"words\":\"row\",\"parts\":[\"row\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[62,88],\"name\":\"measure\",\"values\":[{\"type\":\"path\",\"at\":[62,98],\"words\":\"row.value\",\"parts\":[\"row\",\"value\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[62,118],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[62,125],\"words\":\"row.date\",\"parts\":[\"row\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[62,139]}]]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[71,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[71,7],\"words\":\"published.isRoads\",\"parts\":[\"published\",\"isRoads\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[71,78],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[71,86],\"words\":\"published.highways\",\"parts\":[\"published\",\"highways\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[71,110],\"name\":\"measure\",\"values\":[{\"type\":\"path\",\"at\":[71,120],\"words\":\"published.highwayLength\",\"parts\":[\"published\",\"highwayLength\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[71,145],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[71,151],\"words\":\"published.hasNamed\",\"parts\":[\"published\",\"hasNamed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[71,182],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[71,190],\"words\":\"published.named\",\"parts\":[\"published\",\"named\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"h\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[71,216],\"words\":\"h.name\",\"parts\":[\"h\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[71,241],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[71,248],\"words\":\"published.highwayLength\",\"parts\":[\"published\",\"highwayLength\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[72,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[72,7],\"words\":\"published.isUrban\",\"parts\":[\"published\",\"isUrban\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[72,78],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[72,88],\"words\":\"published.urbanShare\",\"parts\":[\"published\",\"urbanShare\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[72,275],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[72,282],\"words\":\"published.urbanShare\",\"parts\":[\"published\",\"urbanShare\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[73,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[73,7],\"words\":\"published.isForestry\",\"parts\":[\"published\",\"isForestry\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[73,117],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[73,125],\"words\":\"published.forestryPrefectures\",\"parts\":[\"published\",\"forestryPrefectures\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[73,161],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[73,169],\"words\":\"published.forestryCounties\",\"parts\":[\"published\",\"forestryCounties\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[73,203],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[73,215],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[73,222],\"words\":\"published.forestryCounties\",\"parts\":[\"published\",\"forestryCounties\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[74,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[74,7],\"words\":\"counts.hasProposed\",\"parts\":[\"counts\",\"hasProposed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[74,57],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[74,65],\"words\":\"counts.proposed\",\"parts\":[\"counts\",\"proposed\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[74,84],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[74,92],\"words\":\"proposed\",\"parts\":[\"proposed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[74,111],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[74,119],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[74,125],\"words\":\"p.hasNumber\",\"parts\":[\"p\",\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[74,140],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[74,147],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[74,182],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[74,188],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[74,198],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[74,207],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[74,236],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[74,243],\"words\":\"p\",\"parts\":[\"p\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[75,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[75,7],\"words\":\"counts.hasDropped\",\"parts\":[\"counts\",\"hasDropped\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[75,71],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[75,79],\"words\":\"counts.dropped\",\"parts\":[\"counts\",\"dropped\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[75,97],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[75,105],\"words\":\"dropped\",\"parts\":[\"dropped\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[75,123],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[75,131],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[75,137],\"words\":\"p.hasNumber\",\"parts\":[\"p\",\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[75,152],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[75,159],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[75,198],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[75,204],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[75,214],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[75,223],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[75,252],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[75,259],\"words\":\"p\",\"parts\":[\"p\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[76,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[76,7],\"words\":\"counts.hasUnverified\",\"parts\":[\"counts\",\"hasUnverified\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[76,107],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[76,115],\"words\":\"counts.unverified\",\"parts\":[\"counts\",\"unverified\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[76,136],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[76,144],\"words\":\"unverified\",\"parts\":[\"unverified\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[76,165],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[76,173],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[76,180],\"words\":\"p\",\"parts\":[\"p\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[80,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[80,9],\"words\":\"changes\",\"parts\":[\"changes\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[80,18],\"name\":\"partials/what-changed-en\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[81,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[81,7],\"words\":\"hasSources\",\"parts\":[\"hasSources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[84,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[84,9],\"words\":\"sources\",\"parts\":[\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"s\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[84,35],\"words\":\"s.key\",\"parts\":[\"s\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[84,46],\"words\":\"s.text\",\"parts\":[\"s\",\"text\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"partial\",\"at\":[88,1],\"name\":\"partials/imprint-en\",\"values\":[],\"options\":[]}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:1:139","text",{"name":"at","hash":{},"data":data}))
    + "mark=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:1:145",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"mark"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:1:165","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:2:53","text",{"name":"at","hash":{},"data":data}))
    + "issuer=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:2:61",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"unit"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:2:81","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:2:119","text",{"name":"at","hash":{},"data":data}))
    + "storage-note=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:2:133",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"storageNote"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:2:160","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:2:191","text",{"name":"at","hash":{},"data":data}))
    + "mark=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:2:197",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"mark"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:2:217","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:3:24","text",{"name":"at","hash":{},"data":data}))
    + "<issue>Issue "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:3:37",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"number"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:3:58",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"hasTotalNumber"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:3:134","text",{"name":"at","hash":{},"data":data}))
    + "</issue>";
},"5":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:3:87","text",{"name":"at","hash":{},"data":data}))
    + "(No. "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:3:92",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"totalNumber"),{"name":"text","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:3:119","text",{"name":"at","hash":{},"data":data}))
    + "overall)";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:8:1","text",{"name":"at","hash":{},"data":data}))
    + "<key-figures>\n<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:9:20",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"projects"),{"name":"count","hash":{"form":"large"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:9:58","text",{"name":"at","hash":{},"data":data}))
    + "</value><label>In this sector</label></key-figure>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:10:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasLoans"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:13:1","text",{"name":"at","hash":{},"data":data}))
    + "</key-figures>\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:10:24","text",{"name":"at","hash":{},"data":data}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:10:43",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"loanProjects"),{"name":"count","hash":{"form":"large"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:10:85","text",{"name":"at","hash":{},"data":data}))
    + "</value><label>With loans, "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:10:112",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":10,"column":113},"end":{"line":10,"column":122}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:10:126","text",{"name":"at","hash":{},"data":data}))
    + "alone</label></key-figure>\n<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:11:20",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"amount"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(9, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:11:97","text",{"name":"at","hash":{},"data":data}))
    + "</value><label>Loan commitments</label></key-figure>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:12:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"share"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:11:41",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"amount"),{"name":"amount","hash":{"form":"large"},"data":data}));
},"9":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"sector/en.hbs:11:86","text",{"name":"at","hash":{},"data":data}))
    + "n.a.";
},"10":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:12:21","text",{"name":"at","hash":{},"data":data}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:12:40",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"share"),{"name":"percent","hash":{"form":"large"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:12:77","text",{"name":"at","hash":{},"data":data}))
    + "</value><label>Of all loan commitments</label></key-figure>";
},"11":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:17:202","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "Sources name this sector after another one for "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:17:249",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"second"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:17:272","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", counted under the first: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:17:299",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"second"),{"name":"list","hash":{},"fn":container.program(12, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:17:355","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".";
},"12":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:17:322",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:17:333","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:17:334",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"first"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:17:345","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")";
},"13":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>Approved projects in the sector as of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:42",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:55","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ": "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:57",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"projects"),{"name":"count","hash":{"form":"bare"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:94","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "."
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:95",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"projects"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:120",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasLoans"),{"name":"if","hash":{},"fn":container.program(14, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:735",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"multiProvince"),"hasRows"),{"name":"if","hash":{},"fn":container.program(27, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:880",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"grants"),"hasRows"),{"name":"if","hash":{},"fn":container.program(28, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:1057","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:22:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"loans"),"hasSentences"),{"name":"if","hash":{},"fn":container.program(31, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:24:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"loans"),"hasTable"),{"name":"if","hash":{},"fn":container.program(33, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:37:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"bars"),"has"),{"name":"if","hash":{},"fn":container.program(37, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:43:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"multiProvince"),"rows"),{"name":"each","hash":{},"fn":container.program(39, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:45:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"grants"),"rows"),{"name":"each","hash":{},"fn":container.program(40, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:143","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "Loan projects in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:160",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":21,"column":161},"end":{"line":21,"column":170}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:174","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "alone: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:181",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"loanProjects"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:210","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:212",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"amount"),{"name":"if","hash":{},"fn":container.program(15, data, 0, blockParams),"inverse":container.program(17, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:388",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasSeveralLenders"),{"name":"if","hash":{},"fn":container.program(18, data, 0, blockParams),"inverse":container.program(24, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:233","text",{"name":"at","hash":{},"data":data}))
    + "with commitments of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:253",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"amount"),{"name":"amount","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:277",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"share"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:297","text",{"name":"at","hash":{},"data":data}))
    + ", or "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:302",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"share"),{"name":"percent","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:327","text",{"name":"at","hash":{},"data":data}))
    + "of all loan commitments";
},"17":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"sector/en.hbs:21:365","text",{"name":"at","hash":{},"data":data}))
    + "commitments n.a.";
},"18":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:413","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ": "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:415",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"lenders"),{"name":"each","hash":{},"fn":container.program(19, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:615","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".";
},"19":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:439",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:449",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isShortened"),{"name":"if","hash":{},"fn":container.program(20, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:491","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:493",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"projects"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:513","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:515",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"if","hash":{},"fn":container.program(21, data, 0, blockParams),"inverse":container.program(22, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:576",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"last"),{"name":"unless","hash":{},"fn":container.program(23, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"20":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:471","text",{"name":"at","hash":{},"data":data}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:472",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"short"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:483","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")";
},"21":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:531",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}));
},"22":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"sector/en.hbs:21:558","text",{"name":"at","hash":{},"data":data}))
    + "amount n.a.";
},"23":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"sector/en.hbs:21:593","text",{"name":"at","hash":{},"data":data}))
    + "; ";
},"24":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:624","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", from the "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:635",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"lenders"),{"name":"each","hash":{},"fn":container.program(25, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:720","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".";
},"25":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:659",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:669",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isShortened"),{"name":"if","hash":{},"fn":container.program(26, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"26":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:691","text",{"name":"at","hash":{},"data":data}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:692",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"short"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:703","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")";
},"27":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:765","text",{"name":"at","hash":{},"data":data}))
    + "Multi-province: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:781",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"multiProvince"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:811","text",{"name":"at","hash":{},"data":data}))
    + ", left out of the amount because "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:844",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":21,"column":845},"end":{"line":21,"column":854}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:857","text",{"name":"at","hash":{},"data":data}))
    + "’s share is n.a.";
},"28":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:903","text",{"name":"at","hash":{},"data":data}))
    + "Stand-alone grants: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:923",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"grants"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:946","text",{"name":"at","hash":{},"data":data}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:948",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"grantAmount"),{"name":"if","hash":{},"fn":container.program(29, data, 0),"inverse":container.program(30, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:1029","text",{"name":"at","hash":{},"data":data}))
    + ", not added to loans.";
},"29":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:21:974",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"grantAmount"),{"name":"amount","hash":{},"data":data}));
},"30":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"sector/en.hbs:21:1011","text",{"name":"at","hash":{},"data":data}))
    + "amount n.a.";
},"31":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:22:27",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"loans"),"rows"),{"name":"each","hash":{},"fn":container.program(32, data, 1),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"32":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:22:54","text",{"name":"at","hash":{},"data":data}))
    + "<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:22:57",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/project-sentence-en"),depth0,{"name":"partials/project-sentence-en","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:22:91","text",{"name":"at","hash":{},"data":data}))
    + "</p>\n";
},"33":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.strict, alias4=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:25:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<table id=\"loans\" columns=\"left left left left right left\" weights=\"3 0 0 0 0 0\" unit=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:25:88",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"unit").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"amount"),{"name":"unit","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:25:110","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" class=\"compact\" continued=\"continued\">\n<caption>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:26:10",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"sector"), "name", {"start":{"line":26,"column":11},"end":{"line":26,"column":22}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:26:25","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ": loan projects in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:26:44",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"area"), "name", {"start":{"line":26,"column":45},"end":{"line":26,"column":54}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:26:58","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "alone</caption>\n<thead><tr><th>Project</th><th>No.</th><th>Funder</th><th>Approved</th><th>Commitment</th><th>Status</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:29:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"loans"),"rows"),{"name":"each","hash":{},"fn":container.program(34, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:31:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n<tfoot><tr><td>Total</td><td>—</td><td>—</td><td>—</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:32:60",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:32:97","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>—</td></tr></tfoot>\n</table>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:34:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"loans"),"hasDoubtful"),{"name":"if","hash":{},"fn":container.program(36, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:35:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p class=\"source\">Sources: see each row. As of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:35:48",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:35:61","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".</p>\n";
},"34":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:29:28","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:29:36",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:29:46",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isDoubtful"),{"name":"if","hash":{},"fn":container.program(35, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:29:74",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:29:84","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:29:93",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:29:123","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:29:132",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"lender"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:29:144","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:29:153",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[0][0],"approval"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:29:185","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:29:194",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:29:226","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:29:235",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"status"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:29:265","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"35":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"sector/en.hbs:29:66","text",{"name":"at","hash":{},"data":data}))
    + "*";
},"36":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"sector/en.hbs:34:26","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">* Doubtful amount, in the total.</p>";
},"37":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:38:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<chart id=\"amounts\" type=\"bars\" unit=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:38:39",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"unit").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"amount"),{"name":"unit","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:38:61","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\">\n<caption>Loan commitments by project</caption>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:40:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"bars"),"rows"),{"name":"each","hash":{},"fn":container.program(38, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:41:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</chart>\n";
},"38":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:40:27","text",{"name":"at","hash":{},"data":data}))
    + "<datum key=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:40:39",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:40:48","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" label=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:40:57",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:40:67","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:40:69",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:40:101","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</datum>";
},"39":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:43:36","text",{"name":"at","hash":{},"data":data}))
    + "<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:43:39",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/project-sentence-en"),depth0,{"name":"partials/project-sentence-en","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:43:73","text",{"name":"at","hash":{},"data":data}))
    + "</p>\n";
},"40":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:45:29","text",{"name":"at","hash":{},"data":data}))
    + "<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:45:32",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/project-sentence-en"),depth0,{"name":"partials/project-sentence-en","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:45:66","text",{"name":"at","hash":{},"data":data}))
    + "</p>\n";
},"41":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:48:1","text",{"name":"at","hash":{},"data":data}))
    + "<p>As of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:48:10",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:48:24","text",{"name":"at","hash":{},"data":data}))
    + "no approved project has this sector as its first ("
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:48:74",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"projects"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:48:99","text",{"name":"at","hash":{},"data":data}))
    + ").</p>\n";
},"42":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:52:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>Outputs</h2>\n<p>As stated by the sources; what they cover differs, so lengths and areas are not added up."
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:53:93",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasBoth"),{"name":"if","hash":{},"fn":container.program(43, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:53:185","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n<table id=\"results\" columns=\"left left right right\" weights=\"3 0 0 0\" class=\"compact\" continued=\"continued\">\n<caption>Outputs and beneficiaries</caption>\n<thead><tr><th>Item</th><th>Basis</th><th>Value</th><th>Date of source</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:58:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"results"),{"name":"each","hash":{},"fn":container.program(44, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:65:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n</table>\n";
},"43":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"sector/en.hbs:53:109","text",{"name":"at","hash":{},"data":data}))
    + "Planned and reported values stand apart; no completion rate is given.";
},"44":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:59:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><th colspan=\"4\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:59:21",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:59:31","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</th></tr>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:60:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"planned"),{"name":"each","hash":{},"fn":container.program(45, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:62:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"reported"),{"name":"each","hash":{},"fn":container.program(46, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"45":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:60:29","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:60:37",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"what"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:60:49",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:60:61","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>planned</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:60:86",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"measure").call(alias1,lookupProperty(blockParams[0][0],"value"),{"name":"measure","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:60:107","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:60:116",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[0][0],"date"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:60:146","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"46":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:62:30","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:62:38",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"what"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:62:50",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:62:62","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>reported</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:62:88",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"measure").call(alias1,lookupProperty(blockParams[0][0],"value"),{"name":"measure","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:62:109","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:62:118",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[0][0],"date"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:62:148","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"47":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:71:26","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<li>The regional finance department’s article lists "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:71:78",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"highways"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:71:107","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:71:110",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"measure").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"highwayLength"),{"name":"measure","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:71:145",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"hasNamed"),{"name":"if","hash":{},"fn":container.program(48, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:71:240","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "."
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:71:241",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"highwayLength"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:71:274","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "Which projects above the other highways are is not verified; the two sets are shown apart and lengths are not added up.</li>";
},"48":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:71:172","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "and names "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:71:182",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"named"),{"name":"list","hash":{},"fn":container.program(49, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"49":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"sector/en.hbs:71:214",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"50":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:72:26","text",{"name":"at","hash":{},"data":data}))
    + "<li>The regional finance department’s article gives "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:72:78",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"urbanShare"),{"name":"percent","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:72:111","text",{"name":"at","hash":{},"data":data}))
    + "of loan and grant projects as improving urban infrastructure. By number or amount is not stated and grants are included, so it is not applied to the projects above."
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:72:275",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"urbanShare"),{"name":"cite","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:72:304","text",{"name":"at","hash":{},"data":data}))
    + "</li>";
},"51":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:73:29","text",{"name":"at","hash":{},"data":data}))
    + "<li>According to the regional finance department’s article, the forestry project covers "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:73:117",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"forestryPrefectures"),{"name":"count","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:73:157","text",{"name":"at","hash":{},"data":data}))
    + "and "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:73:161",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"forestryCounties"),{"name":"count","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:73:198","text",{"name":"at","hash":{},"data":data}))
    + "in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:73:201",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":73,"column":202},"end":{"line":73,"column":211}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:73:214","text",{"name":"at","hash":{},"data":data}))
    + "."
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:73:215",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"forestryCounties"),{"name":"cite","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:73:250","text",{"name":"at","hash":{},"data":data}))
    + "</li>";
},"52":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:74:27","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<li>Proposed and not counted: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:74:57",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"proposed"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:74:83","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:74:84",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"proposed"),{"name":"list","hash":{},"fn":container.program(53, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:74:255","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ").</li>";
},"53":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:74:109",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:74:119",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasNumber"),{"name":"if","hash":{},"fn":container.program(54, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:74:164","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", proposed amount "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:74:182",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"if","hash":{},"fn":container.program(55, data, 0, blockParams),"inverse":container.program(56, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:74:236",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"54":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:74:138","text",{"name":"at","hash":{},"data":data}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:74:140",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[1][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}));
},"55":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:74:198",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}));
},"56":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"sector/en.hbs:74:225","text",{"name":"at","hash":{},"data":data}))
    + "n.a.";
},"57":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:75:26","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<li>Dropped before approval and not counted: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:75:71",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"dropped"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:75:96","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:75:97",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"dropped"),{"name":"list","hash":{},"fn":container.program(58, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:75:271","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ").</li>";
},"58":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:75:121",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:75:131",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasNumber"),{"name":"if","hash":{},"fn":container.program(59, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:75:176","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", amount still listed "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:75:198",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"if","hash":{},"fn":container.program(60, data, 0, blockParams),"inverse":container.program(61, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:75:252",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"59":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:75:150","text",{"name":"at","hash":{},"data":data}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:75:152",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[1][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}));
},"60":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:75:214",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}));
},"61":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"sector/en.hbs:75:241","text",{"name":"at","hash":{},"data":data}))
    + "n.a.";
},"62":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:76:29","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<li>Unverified, without any record of an international loan, and not counted: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:76:107",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"unverified"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:76:135","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:76:136",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"unverified"),{"name":"list","hash":{},"fn":container.program(63, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:76:192","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ").</li>";
},"63":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:76:163",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:76:173",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"64":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"sector/en.hbs:80:18",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/what-changed-en"),depth0,{"name":"partials/what-changed-en","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"65":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:82:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h3>Sources</h3>\n<ol class=\"source\">\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:84:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"sources"),{"name":"each","hash":{},"fn":container.program(66, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:86:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</ol>\n";
},"66":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:84:25","text",{"name":"at","hash":{},"data":data}))
    + "<li id=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:84:33",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:84:42","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:84:44",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"text"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:84:54","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</li>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.strict, alias4=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:1:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<brief title=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:1:15",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"sector"), "name", {"start":{"line":1,"column":16},"end":{"line":1,"column":27}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:1:31","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "projects financed by international institutions in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:1:82",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"area"), "name", {"start":{"line":1,"column":83},"end":{"line":1,"column":92}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:1:95","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" numbering=\"decimal\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:1:116",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasMark"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:1:173","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ">\n<masthead name=\"Sector Brief\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:2:30",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasUnit"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:2:89",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasStorageNote"),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:2:168",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasMark"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:2:225","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ">\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:3:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"hasNumber"),{"name":"if","hash":{},"fn":container.program(4, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:4:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<date>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:4:7",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:4:20","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</date>\n</masthead>\n<h1>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:6:5",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"sector"), "name", {"start":{"line":6,"column":6},"end":{"line":6,"column":17}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:6:21","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "projects financed by international institutions in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:6:72",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"area"), "name", {"start":{"line":6,"column":73},"end":{"line":6,"column":82}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:6:85","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</h1>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:7:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasProjects"),{"name":"if","hash":{},"fn":container.program(6, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:16:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>Scope</h2>\n<p>A project counts once, wholly, under the first sector word of its source; no weights are assumed. Commitments cover loans and IDA credits to projects in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:17:157",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"area"), "name", {"start":{"line":17,"column":158},"end":{"line":17,"column":167}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:17:171","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "alone. "
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:17:178",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasSecond"),{"name":"if","hash":{},"fn":container.program(11, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:17:363","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n\n<h2>Projects and financing</h2>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:20:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasProjects"),{"name":"if","hash":{},"fn":container.program(13, data, 0, blockParams),"inverse":container.program(41, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:51:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasResults"),{"name":"if","hash":{},"fn":container.program(42, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:69:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>Data notes</h2>\n<ol>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:71:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"isRoads"),{"name":"if","hash":{},"fn":container.program(47, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:72:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"isUrban"),{"name":"if","hash":{},"fn":container.program(50, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:73:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"isForestry"),{"name":"if","hash":{},"fn":container.program(51, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:74:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasProposed"),{"name":"if","hash":{},"fn":container.program(52, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:75:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasDropped"),{"name":"if","hash":{},"fn":container.program(57, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:76:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"counts"),"hasUnverified"),{"name":"if","hash":{},"fn":container.program(62, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:77:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<li>Amounts are commitments as approved, in their original currency, not converted. Where sources differ on a project, its own sheet shows each value. Names in English are ours, for reference.</li>\n<li>n.a. and — mean that the sources consulted do not say; they are not zero.</li>\n</ol>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:80:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"changes"),{"name":"each","hash":{},"fn":container.program(64, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:81:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasSources"),{"name":"if","hash":{},"fn":container.program(65, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:88:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/imprint-en"),depth0,{"name":"partials/imprint-en","data":data,"blockParams":blockParams,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"sector/en.hbs:89:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</brief>\n";
},"usePartial":true,"useData":true,"useBlockParams":true};Object.defineProperty(this,"spec",{value});return value}};
