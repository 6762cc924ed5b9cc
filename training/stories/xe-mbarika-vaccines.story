@story xe-mbarika-vaccines
@topic Measles vaccination campaign in Mbarika county
@subject M = Mbarika measles campaign | the campaign | the drive | vaccinators
@subject O = measles outbreak in Mbarika | the outbreak | measles
@subject H = Mbarika county health office | the health office | the county
@fact tgt = 75000 | other | M | children to be vaccinated | - | plan | threshold
@fact done = 63750 | other | M | children vaccinated | 2028-05-14 | cumulative
@fact left = 11250 | other | M | children still to be vaccinated | 2028-05-14 | snapshot
@fact cov = 85 | rate | M | coverage | 2028-05-14 | snapshot
@fact goal = 95 | rate | M | coverage | - | plan | threshold
@fact short = 10 | other | M | percentage points missing from the goal | 2028-05-14 | snapshot
@fact sch = 38200 | other | M | children vaccinated at schools | 2028-05-14 | cumulative
@fact cli = 16950 | other | M | children vaccinated at clinics | 2028-05-14 | cumulative
@fact mob = 8600 | other | M | children vaccinated by mobile teams | 2028-05-14 | cumulative
@fact team = 85 | other | M | teams | 2028-05 | constant
@fact pt = 750 | other | M | children vaccinated per team | 2028-05-14 | cumulative
@fact dose = 140 | price | M | cost of one dose in shillings | 2028 | constant
@fact bill = 8925000 | spending | M | cost of all doses in shillings | 2028-05-14 | cumulative
@fact ca = 318 | cases | O | cases | 2028-05-14 | cumulative
@fact un = 276 | cases | O | cases among unvaccinated children | 2028-05-14 | cumulative
@fact va = 42 | cases | O | cases among vaccinated children | 2028-05-14 | cumulative
@fact de = 9 | deaths | O | children who died | 2028-05-14 | cumulative
@trap cov team :: 85 teams and 85 percent are unlike things
@trap mob left :: children reached by mobile teams are not the ones left
@rel sum tgt = done + left
@rel share cov = done / tgt
@rel diff short = goal - cov
@rel sum done = sch + cli + mob
@rel product done = team * pt
@rel product bill = done * dose
@rel sum ca = un + va

@doc a-release | press release | 2028-05-15
Mbarika county health office: {63,750|done} children protected

The county is proud to report that by Sunday night {63,750|done|t=by Sunday night} of {75,000|tgt} children under five had received their measles shot. Coverage stands at {85%|cov|t=by Sunday night}. The national goal is {95%|goal}; {10|short} percentage points are still to be won.

Where were they reached?
• schools and nurseries: {38,200|sch}
• clinics: {16,950|cli}
• boats, motorbikes and market stalls (our mobile teams): {8,600|mob}

{Eighty-five|team} teams were in the field, and each vaccinated {750|pt} children on average. Dr Achieng Wafula, county director, thanked them for walking through the rain.

Media contact: 0700 555 014

@doc b-daily | daily | 2028-05-16
{Eleven thousand|left|round=1000} toddlers still without a jab

The measles drive in Mbarika has missed {11,250|left|t=so far} children so far, according to the county's own sheets: {63,750|done|by=the county's own sheets} of {75,000|tgt|by=the county's own sheets} have been done.

At {140|dose} shillings a dose the vaccine alone has swallowed {8.925 million|bill} shillings, fuel and allowances excluded.

The illness meanwhile moves on. {318|ca|by=the hospital} cases were on the books of the hospital, {276|un|^} of them in children who had had no shot and {42|va|^} in children who had. {Nine|de|^} died.

"We need {95|goal} percent and we have {85|cov}. That is a gap of {ten|short} points, and measles finds gaps," said paediatrician Nuru Kiplagat.

@doc c-newsletter | newsletter | 2028-05-17
Lake Health Weekly, no. 20

Good coverage, hard finish. Schools brought in {38,200|sch|t=by Sunday} children by Sunday, clinics {16,950|cli|^}, and the roving crews {8,600|mob|^}, altogether {63,750|done|^}. That leaves {11,250|left|^} out of {75,000|tgt}, most of them on the islands.

The outbreak: {318|ca} cases. Take away the {42|va} who had been vaccinated (often with {one|-} dose only) and you are left with {276|un} who had not. {Nine|de} deaths, all in the second group.
