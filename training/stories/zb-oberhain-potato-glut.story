@story zb-oberhain-potato-glut
@topic Potato glut and a processing contract row in Oberhain, Germany
@subject D = Germany | the country
@subject O = Oberhain district | Oberhain | the district
@subject U = growers' union UNIKA-Nord | the growers' union | growers
@subject F = Frittenwerk Hansen | the chip factory | the factory | the processor
@subject B = Bauernbund | the farmers' federation
@fact crop = 13400000 | other | D | tonnes of potatoes harvested | 2031 | plan | projected
@fact cropp = 12100000 | other | D | tonnes of potatoes harvested | 2030 | cumulative
@fact up = 10.7 | rate | D | rise of the potato harvest over a year, in percent | 2031 | plan | projected
@fact ha = 301000 | area | D | hectares of potatoes | 2031 | constant
@fact hap = 282000 | area | D | hectares of potatoes | 2030 | constant
@fact free = 6.5 | price | U | euros for 100 kilos of free potatoes | 2031-10-06 | snapshot
@fact freep = 21 | price | U | euros for 100 kilos of free potatoes | 2030-10 | snapshot
@fact con = 17.8 | price | F | euros for 100 kilos of contract potatoes | 2031 | constant
@fact conn = 14.9 | price | F | euros for 100 kilos of contract potatoes offered | 2032 | plan | pledged
@fact cost = 15.6 | price | B | euros that 100 kilos of potatoes cost to grow | 2031 | constant
@fact shop = 0.69 | price | - | euros a kilo of potatoes in shops | 2031-10 | snapshot
@fact shopp = 0.94 | price | - | euros a kilo of potatoes in shops | 2030-10 | snapshot
@fact give = 3200 | other | O | tonnes of potatoes given away or fed to cattle | 2031-11 | cumulative
@fact day = 12000 | crowd | O | people who came for free potatoes | 2031-10-19 | constant
@fact cont = 640 | other | F | growers under contract | 2031 | snapshot
@fact cut = 150 | other | F | growers whose contract is not renewed | 2032 | plan | projected
@fact cap = 420000 | other | F | tonnes of potatoes worked up a year | 2031 | constant
@fact exp = -13 | rate | F | change of chip exports over a year, in percent | 2031-09 | snapshot
@fact yld = 44.5 | other | D | tonnes of potatoes a hectare | 2031 | plan | projected
@rel change up = cropp -> crop
@rel product crop = ha * yld
@fact cgap = 0.7 | price | F | euros between the cost and next year's contract for 100 kilos | 2032 | plan
@fact ccut = 2.9 | price | F | euros by which the contract price for 100 kilos falls | 2032 | plan
@fact hdiff = 19000 | area | D | hectares of potatoes added | 2031 | constant
@rel diff cgap = cost - conn
@rel diff ccut = con - conn
@rel diff hdiff = ha - hap
@trap cropp crop :: two years
@trap free con :: free market against contract
@trap con conn :: this year's against next year's contract
@trap freep free :: a year apart
@trap cont cut :: all against those let go
@trap hap ha :: two years

@doc a-agency | news agency | 2031-10-07
Record potato harvest sends prices through the floor

Berlin (dap). German farmers are likely to dig {13.4 million|crop} tonnes of potatoes this year, {10.7 percent|up} more than in 2030 ({12.1 million|cropp|t=in 2030}), the farmers' federation said on Monday. The area has grown to {301,000|ha} hectares from {282,000|hap}; the yield is {44.5|yld} tonnes per hectare.

For ware sold freely processors pay {6.50|free|t=at present} euros per 100 kilos at present, after {21|freep|t=a year ago} euros a year ago. Growing them costs {15.60|cost|by=the federation} on average, by the federation's reckoning.

A ban on spreading the surplus on fields isn't planned, a spokeswoman for the ministry said.

@doc b-local | regional daily | 2031-10-20
Bring a sack: {twelve thousand|day} fetch free potatoes

Von Merle Tjarksen

They came with sacks, prams, a coffin trailer from Lüchow. On Sunday Henning Brammer opened the barn at Oberhain and gave away what he can't sell. By evening {12,000|day|t=By evening|by=the police} people had been there, the police estimate, and {180|-} tonnes were gone.

"At {six and a half|free|v=6.5} euros I don't pay the tractor driver," says Brammer. He used to have a contract with Frittenwerk Hansen, at {17.80|con|t=This year}. This year he still has. For next year the factory's offered {14.90|conn|t=For next year}, which is {0.70|cgap} below his costs.

He's luckier than some: of {640|cont} growers under contract {150|cut} will get no letter at all.

In the supermarket at the roundabout the kilo costs {69 cents|shop|v=0.69}.

Veranstaltungen S. 14 · Notdienst: Löwen-Apotheke, 05555 2040

@doc c-trade | potato market letter | 2031-11-14
Kartoffelbrief 46

Free Agria, 40+: {6–7|-}. Contracts 2032 (Hansen): {14.90|conn}, minus {2.90|ccut}. Growers' union calls it "a declaration of war"; we'd call it November.

Frozen chips: exports down {13%|exp|v=-13|t=January–September} in January–September; India and China now fry their own. Hansen works up {420,000|cap} t and has lines for sale.

Retail {0.69|shop}/kg ({0.94|shopp|t=last autumn} last autumn).

Fed or given away in Oberhain so far: {3,200|give|t=so far} t.

Seed: order less.

@doc d-column | essay in weekly paper | 2031-11-20
In praise of the price that hurts

There's a pyramid of potatoes by the B 71, and children climb it. {Thirteen point four million|crop|v=13400000} tonnes: so much have we never had.

Why? Because the year before, a hundredweight and then some ({100|-} kilos) brought {21|freep|t=the year before} euros, and each of those who grew barley said to himself what each of the others said. {Nineteen thousand|hdiff} hectares more. I don't reproach them. It's how markets talk to farmers, in shouts, a year late.

Now it's {6.50|free}. The factory, which signed at {17.80|con} when it was afraid of having too few, is honouring it. It deserves a sentence, and here it is. That it'll pay {14.90|conn} next time when the thing costs {15.60|cost}, deserves another.
