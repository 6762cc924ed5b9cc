@story u2-pasir-methanol
@topic Methanol poisoning at a wedding port in Sulawesi: victims, tests, suspects
@subject M = Pasir Kuning methanol poisoning | poisoning | the tainted liquor | outbreak
@subject PO = South Sulawesi Police | police | investigators | regional police
@subject RS = RSUD Pasir Kuning | the district hospital | hospital
@subject BP = BPOM | food and drug agency | the agency
@subject W = Arman Lalang | Lalang | the brewer | the suspect
@subject AG = Regent of Pasir Kuning | regent | Pasir Kuning
@subject AM = Australian embassy | Canberra | Australia
@fact d1 = 6 | deaths | M | people dead | 2037-09-04 | cumulative
@fact d2 = 15 | deaths | M | people dead | 2037-09-06 | cumulative
@fact d3 = 19 | deaths | M | people dead | 2037-09-12 | cumulative
@fact df = 2 | deaths | M | foreigners dead | 2037-09-12 | cumulative
@fact s1 = 23 | cases | M | people poisoned | 2037-09-04 | cumulative
@fact s2 = 54 | cases | M | people poisoned | 2037-09-06 | cumulative
@fact s3 = 61 | cases | M | people poisoned | 2037-09-12 | cumulative
@fact bl = 7 | injuries | M | people blinded in one or both eyes | - | constant
@fact di = 12 | injuries | RS | patients on dialysis | 2037-09-06 | snapshot
@fact dm = 3 | other | RS | dialysis machines | - | constant
@fact me1 = 38 | other | BP | percent of methanol in the worst sample | 2037-09-08 | constant
@fact smp = 47 | other | BP | samples tested | 2037-09-08 | cumulative
@fact smpb = 29 | other | BP | samples with methanol | 2037-09-08 | cumulative
@fact bot = 1340 | other | PO | bottles seized | 2037-09-07 | cumulative
@fact dr = 6 | other | PO | drums of industrial spirit seized | 2037-09-07 | cumulative
@fact pr = 20000 | price | W | rupiah for a bottle | - | constant
@fact prt = 160000 | price | M | rupiah for a bottle of taxed arrack | - | constant
@fact ar = 4 | arrests | PO | people arrested | 2037-09-07 | cumulative
@fact ar2 = 9 | arrests | PO | people arrested | 2037-09-12 | cumulative
@fact jail = 15 | sentence | W | years in prison at most | - | constant | threshold
@fact age = 43 | age | W | age | - | constant
@fact wed = 300 | crowd | M | wedding guests | 2037-09-02 | constant
@fact aid = 10000000 | damages | AG | rupiah to each bereaved family | 2037-09-09 | plan | pledged
@fact an = 800 | other | AM | ampoules of antidote flown in | 2037-09-07 | constant
@fact ban = 90 | duration | AG | days of ban on the sale of arrack | 2037-09-09 | plan | pledged
@fact o1 = 17 | cases | M | people being treated | 2037-09-04 | snapshot
@rel sum s1 = d1 + o1
@trap d1 d2 :: the count of two days
@trap d3 df :: all the dead and the foreigners among them
@trap ar ar2 :: arrests of two dates
@trap pr prt :: price of two bottles
@trap s3 d3 :: poisoned and dead
@trap smp smpb :: tested and tainted

@doc a-wire | wire agency | 2037-09-04
{Six|d1} die after drinking home-made liquor in Indonesia

MAKASSAR, Indonesia (PAW) — {Six|d1|t=on Friday|by=police} people have died and {17|o1} others are being treated after drinking bootleg arrack at a wedding on Sulawesi island, police said on Friday.

That makes {23|s1|^} people poisoned so far, said Commissioner Besse Tenri Abeng of the South Sulawesi Police. The party in the port of Pasir Kuning on Wednesday had {300|~wed|t=on Wednesday} or so guests, she added, and not all have been found.

The liquor sold for {20,000|pr} rupiah ($1.15) a bottle. Taxed arrack costs {eight times|-} as much.

In the same province, tainted alcohol killed {14|-} people in 2034.

@doc b-jakarta | Jakarta daily, English edition | 2037-09-07
{Twelve|di} on dialysis, {three|dm} machines

Dr Imelda Ratulangi has a timetable taped to her arm. The district hospital in Pasir Kuning has {three|dm} dialysis machines, and {12|di|t=On Sunday} of her patients needed one. On Sunday she moved them round every two hours.

By that evening {15|d2|t=By that evening} were dead out of {54|s2|^} who had come in, or been carried in.

On Monday a C-130 from Darwin brought {800|an|t=On Monday} ampoules of fomepizole. Canberra asked for nothing but a receipt.

Police meanwhile dug in the garden of Arman Lalang, {43|age}, and found {six|dr} blue drums of industrial spirit. They took away {1,340|bot} bottles. {Four|ar|t=now} people are in custody now, Lalang among them; under the Health Act he faces up to {15|<jail|s=he} years.

Reporter: Andi Nurhaliza. Additional reporting from Reuben Tjandra, Jakarta. Pic 2/6: Empty bottles at the harbour

@doc c-aus | Australian news site | 2037-09-09
Perth couple among dead as Sulawesi arrack toll climbs

A couple from Fremantle are among those who drank what was sold as palm wine in the port of Pasir Kuning last week. They are the {two|df} foreigners known to have died.

The regional police had put deaths at {15|d2|t=on Sunday|by=The regional police} on Sunday. {Seven|bl} survivors have lost their sight.

Lab results came back on Tuesday: of {47|smp} samples, {29|smpb} contained methanol. The worst had {83|!me1} per cent of it. "That isn't a drink, that's a solvent," toxicologist Prue Vandenberg said.

The Australian embassy sent {800|an} doses of an antidote and warned travellers off anything unlabelled.

Anyone in need can call Smartraveller on 1300 555 135.
Trending: Qantas sale from $199 | NRL: Dolphins 22–18

@doc d-local | regional news portal | 2037-09-12
{Nineteen|d3} funerals, {nine|ar2} suspects

Pasir Kuning - The last of the victims of the poisoned arrack, a 31-year-old fisherman, died this morning, making {19|d3|t=this morning} in total out of {61|s3|^} who fell ill. {Seven|bl} others will not see again, or only with one eye.

Police said they have {nine|ar2|t=now|s=Police} people in detention now, up from {four|ar|t=on the weekend} on the weekend. The main suspect, Arman Lalang, {34|!age}, is a former welder. He bought the spirit, according to investigators, from a paint works.

The regent has banned the trade in arrack for {90|ban|s=The regent} days, also in its legal form, which is sold at {Rp 160,000|prt|v=160000} a bottle. The brewer had asked {Rp 20,000|pr|v=20000|s=The brewer}.

For each bereaved family there will be {Rp 10 million|aid|s=The regent|v=10000000} from the regency's budget.

Baca juga: Harga cabai tembus Rp 140.000

@doc e-agency | food and drug agency, press release | 2037-09-08
LABORATORY FINDINGS, PASIR KUNING

The agency tested {47|smp} samples of arrack taken from stalls, homes and the wedding venue. Methanol was present in {29|smpb} of them, in the highest case at {38|me1} percent by volume. Police have secured {1,430|!bot} bottles and {6|dr} drums. By Sunday the hospital had reported {54|s2|t=By Sunday|by=the hospital} patients, including {12|di} who underwent dialysis.
Hotline 1500-533 · Jalan Percetakan 23, Jakarta
